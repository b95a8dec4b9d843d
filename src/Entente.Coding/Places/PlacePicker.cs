using Entente.Coding.Syntax;

namespace Entente.Coding.Places;

/// <summary>Gives each act the place that its own clause says: "struck a depot near Kherson", and not "officials in Geneva said".</summary>
internal sealed class PlacePicker(Tree tree, IReadOnlyList<FoundPlace> places)
{
    private const int MaxHops = 6;
    private const int Nouns = 1;
    private const decimal Least = 0.5m;

    /// <summary>The place of the act that a trigger says; null when its clause names none.</summary>
    public FoundPlace? For(int trigger, int lightVerb)
    {
        FoundPlace? best = null;
        foreach (var place in places)
        {
            if (place.Confidence < Least || tree.Words[place.First].Sentence != tree.Words[trigger].Sentence || !Says(place, trigger, lightVerb)) continue;
            if (best is null || Distance(place, trigger) < Distance(best, trigger)) best = place;
        }

        return best;
    }

    private static int Distance(FoundPlace place, int trigger) => Math.Abs(place.First - trigger);

    private bool Says(FoundPlace place, int trigger, int lightVerb)
    {
        var word = Locative.HeadOf(tree, place.First, place.End);
        if (trigger >= place.First && trigger < place.End) return false;
        var (isLocative, nouns) = (false, 0);
        for (var hop = 0; hop < MaxHops && word >= 0; hop++)
        {
            if (tree.Is(word, "conj") && !tree.IsVerb(word) && tree.Words[word].Head >= 0)
            {
                word = tree.Words[word].Head;
                continue;
            }

            isLocative |= Locative.Is(tree.Preposition(word)) || (tree.Preposition(word) is "on" && place.Place.Kind is "island" or "line" or "river");
            var above = tree.Words[word].Head;
            if (above == trigger || (above >= 0 && above == lightVerb)) return isLocative ? !IsActing(word) && !IsAside(word) : IsStruck(word, place, trigger);
            // "data on positions across the region": the positions are there, not the act.
            if (++nouns > Nouns) return false;
            if (above < 0 || tree.IsVerb(above) || IsClause(word) || IsActing(word)) return IsNounTriggered(above, trigger) && isLocative && !IsActing(word);
            word = above;
        }

        return false;
    }

    // "launched an attack near Kherson" and "an attack was launched near Kherson": the verb carries the noun that names the act.
    private bool IsNounTriggered(int verb, int trigger) =>
        verb >= 0 && !tree.IsVerb(trigger) && tree.Words[trigger].Head == verb && (tree.Is(trigger, "obj") || tree.Words[trigger].Relation == "nsubj:pass");

    private bool IsActing(int word) => tree.Words[word].Relation == "nsubj";

    private bool IsAside(int word) => tree.Is(word, "nmod:poss") || tree.Preposition(word) is "from" or "since" or "after" or "before" or "like" or "against";

    private bool IsClause(int word) => tree.Is(word, "acl") || tree.Is(word, "advcl") || tree.Is(word, "ccomp") || tree.Is(word, "parataxis");

    // "shelled Kherson", "hit the port of Odesa": what is struck is the place itself.
    private bool IsStruck(int word, FoundPlace place, int trigger) =>
        (tree.Is(word, "obj") || tree.Words[word].Relation == "nsubj:pass") && tree.IsVerb(trigger)
        && (word >= place.First && word < place.End || Locative.IsPlaceNoun(tree, word))
        && tree.Lemma(trigger) is "strike" or "hit" or "bomb" or "shell" or "attack" or "bombard" or "raid" or "seize" or "capture" or "take" or "invade" or "occupy" or "storm" or "target" or "pound" or "besiege" or "blockade" or "close" or "annex";
}
