using Entente.Coding.Agreements;
using Entente.Coding.Mentions;
using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Places;

/// <summary>
/// Finds places in a text. A name that is an actor's too ("Moscow") is a place only where its phrase says where; a city of the large
/// table needs the tagger's word or such a phrase, since many bear the names of people and things.
/// </summary>
internal sealed class PlaceFinder(Tree tree, Phrases phrases, PlaceBook book, AgreementBook pacts)
{
    private readonly PlaceChoice _choice = new(tree, phrases);

    /// <summary>All places found, in text order, not overlapping.</summary>
    public List<FoundPlace> Find()
    {
        var found = new List<FoundPlace>();
        foreach (var sentence in tree.Text.Sentences)
            for (var word = sentence.First; word < sentence.End;)
            {
                var place = At(word, sentence.End, out var next);
                if (place is not null) found.Add(place);
                word = next;
            }

        return found;
    }

    private FoundPlace? At(int word, int stop, out int next)
    {
        next = word + 1;
        if (pacts.NamedAt(tree.Text, word, stop).End is var pact && pact > word)
        {
            next = pact;
            return null;
        }

        var (end, places) = book.At(tree.Text, word, stop);
        if (end == word) return null;
        next = end;
        if (IsOtherName(word, end) || (IsActor(word, end) && !places.Any(p => p is { Own: true, Kind: "disputed" })) || !Stands(word, end, places)) return null;
        return _choice.Of(word, end, places, stop);
    }

    // "the University of Donetsk", "Victoria Adams", "Lincoln Chafee": part of a longer name of another kind.
    private bool IsOtherName(int word, int end)
    {
        foreach (var name in tree.Text.Names)
        {
            if (name.End <= word || name.First >= end || name.Type == NameType.Place) continue;
            var longer = name.First < word || name.End > end;
            if (longer && !(name.First >= word - 1 && name.End <= end + 1 && end - word > 1)) return true;
            if (!longer && end - word == 1 && !Locative.Holds(tree, word, end)) return true;
        }

        return end < tree.Words.Length && end - word == 1 && tree.Words[end].Upos == Upos.Propn && tree.Words[end].Head == word && tree.Is(end, "flat");
    }

    private bool IsActor(int word, int end)
    {
        for (var at = word; at < end; at++)
            if (phrases.Named(at) is { } who && !IsPart(who, word, end) && !(who.First == word && who.End == end && who.Why != "person" && !IsWholeState(who) && Locative.Holds(tree, word, end))) return true;
        return false;
    }

    // "southern Lebanon" holds a state's name and is more than that.
    private static bool IsPart(Who who, int word, int end) => who.First >= word && who.End <= end && who.End - who.First < end - word;

    // "in Qatar" means the state, which is no entry of this list; "in Doha" means the town.
    private bool IsWholeState(Who who) =>
        who.Kind == WhoKind.State && who.End - who.First == 1 && string.Equals(tree.Text.SpanOf(who.First, who.End).In(tree.Text.Text), who.Name, StringComparison.Ordinal);

    private bool Stands(int word, int end, IReadOnlyList<PlaceRecord> places)
    {
        if (tree.Words[Locative.HeadOf(tree, word, end)].Upos is Upos.Verb or Upos.Adv or Upos.Adp or Upos.Pron) return false;
        var own = places.Any(p => p.Own);
        if (end - word > 1 && own) return true;
        if (!char.IsUpper(tree.Text.Form(word)[0])) return own && tree.Text.Form(word).Contains('-');
        if (tree.Words[word].Upos is not Upos.Propn && !IsTagged(word, end)) return own && !IsFirst(word);
        if (own) return true;
        return IsTagged(word, end) ? !IsSubject(word, end) : Locative.Holds(tree, word, end);
    }

    // A capital within a sentence is no accident.
    private bool IsFirst(int word) => tree.Text.Sentences[tree.Words[word].Sentence].First == word;

    private bool IsTagged(int word, int end) => Array.Exists(tree.Text.Names, n => n.Type == NameType.Place && n.First <= word && n.End >= end);

    private bool IsSubject(int word, int end) => tree.Words[Locative.HeadOf(tree, word, end)].Relation == "nsubj";
}
