using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Codebook;

/// <summary>Finds entries of the codebook by the word that triggers them.</summary>
internal sealed class PatternIndex<T>
{
    private readonly Dictionary<(Upos, string), List<(TriggerPattern Pattern, T Value)>> _byLemma = [];

    public void Add(TriggerPattern pattern, T value)
    {
        if (!_byLemma.TryGetValue((pattern.Kind, pattern.Lemma), out var list)) _byLemma[(pattern.Kind, pattern.Lemma)] = list = [];
        list.Add((pattern, value));
    }

    /// <summary>Entries whose lemma and companions the word has, those with most companions first, then in file order.</summary>
    public IEnumerable<(TriggerPattern Pattern, T Value)> Find(Tree tree, int word)
    {
        var kind = KindOf(tree, word);
        if (!_byLemma.TryGetValue((kind, tree.Lemma(word)), out var list) && !(tree.IsHeadlineVerb(word) && _byLemma.TryGetValue((kind, Bare(tree.Lower(word))), out list))) list = [];
        // "allied", "prepared", "opposed": the tagger wavers between participle and adjective, and so may the codebook.
        if (tree.Words[word].Xpos is "VBN" or "JJ" && !IsPerfect(tree, word) && _byLemma.TryGetValue((Upos.Adj, tree.Lower(word)), out var adjectives)) list = [.. list.Union(adjectives)];
        return list.Where(e => HasCompanions(tree, word, e.Pattern)).OrderByDescending(e => e.Pattern.Companions.Count);
    }

    // "had reported that" is no adjective.
    private static bool IsPerfect(Tree tree, int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Words[child].Relation == "aux" && tree.Lemma(child) == "have") return tree.Child(word, "aux:pass") < 0;
        return false;
    }

    // The lemmatiser takes a headline's verb for a name and leaves its ending on.
    private static string Bare(string form) => form.EndsWith('s') ? form[..^1] : form;

    private static Upos KindOf(Tree tree, int word) => tree.IsHeadlineVerb(word) ? Upos.Verb : tree.Words[word].Upos switch
    {
        Upos.Aux => Upos.Verb,
        Upos.Propn => Upos.Noun,
        Upos.Sconj => Upos.Adp,
        var upos => upos,
    };

    private static bool HasCompanions(Tree tree, int word, TriggerPattern pattern)
    {
        foreach (var companion in pattern.Companions)
            if (!HasCompanion(tree, word, companion, pattern)) return false;
        return true;
    }

    private static bool HasCompanion(Tree tree, int word, string companion, TriggerPattern pattern)
    {
        if (pattern.Kind == Upos.Noun && HasModifier(tree, word, companion, depth: 2)) return true;
        foreach (var child in tree.Children(word))
        {
            if (tree.Written(child, companion) || tree.Lemma(child) == companion) return true;
            if (pattern.Kind != Upos.Noun && (tree.Is(child, "obl") || tree.Is(child, "advcl") || tree.Is(child, "nmod"))
                && tree.Preposition(child) == companion && !IsSetOff(tree, child)) return true;
            if (pattern.Kind == Upos.Verb && tree.Is(child, "obj") && HasPhrase(tree, child, companion)) return true;
        }

        return IsNear(tree, word, companion, pattern);
    }

    // "stands alone, with China at odds": after a comma the phrase is no part of the verb.
    private static bool IsSetOff(Tree tree, int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "case") || tree.Is(child, "mark")) return child > 0 && tree.Text.Form(child - 1) is ",";
        return false;
    }

    // "fired missiles at bases": the parser may hang the phrase on the object.
    private static bool HasPhrase(Tree tree, int noun, string preposition)
    {
        foreach (var child in tree.Children(noun))
            if (tree.Is(child, "nmod") && tree.Preposition(child) == preposition) return true;
        return false;
    }

    /// <summary>Whether a noun has the words before it that a longer name asks for: "joint naval exercises" has those of "joint exercise".</summary>
    public static bool HasModifiers(Tree tree, int word, string[] modifiers) => modifiers.All(m => HasModifier(tree, word, m, depth: 2));

    private static bool HasModifier(Tree tree, int word, string modifier, int depth)
    {
        foreach (var child in tree.Children(word))
        {
            if (child > word) break;
            if (tree.Written(child, modifier) || tree.Lemma(child) == modifier) return true;
            if (depth > 1 && (tree.Is(child, "compound") || tree.Is(child, "amod")) && HasModifier(tree, child, modifier, depth - 1)) return true;
        }

        return false;
    }

    // Parsers often hang particles and modifiers on a neighbour; words side by side are evidence enough.
    private static bool IsNear(Tree tree, int word, string companion, TriggerPattern pattern)
    {
        var step = pattern.Kind == Upos.Noun ? -1 : 1;
        for (var i = 1; i <= pattern.Companions.Count; i++)
        {
            var near = word + (i * step);
            if (near < 0 || near >= tree.Words.Length || tree.Words[near].Sentence != tree.Words[word].Sentence) return false;
            if (tree.Written(near, companion) || tree.Lemma(near) == companion) return true;
        }

        return false;
    }
}
