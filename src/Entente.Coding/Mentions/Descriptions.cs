using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>What "both countries", "the island", "the treaty" mean. Null where it is open.</summary>
internal sealed class Descriptions(Tree tree, Phrases phrases, Memory memory, Pairs pairs, Pronouns pronouns)
{
    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "country", "nation", "state", "side", "minister", "president", "premier", "envoy", "military", "navy", "army", "government", "power", "capital", "ally", "partner", "neighbour", "neighbor", "party", "rival", "leader",
    };

    private static readonly HashSet<string> Pacts = new(StringComparer.Ordinal) { "treaty", "agreement", "pact", "deal", "accord", "alliance", "partnership", "relationship", "arrangement" };

    private readonly Shape _shape = new(tree, phrases);
    private List<Who>? _parties;

    public List<Who>? Meaning(int word)
    {
        var lemma = tree.Lemma(word);
        if (Epithets.Has(lemma) && _shape.HasDefinite(word) && _shape.IsBare(word) && phrases.Named(word) is null) return LastCalled(word, lemma);
        if (tree.Words[word].Upos != Upos.Noun) return null;
        return Countries.Contains(lemma) ? Counted(word) : Pacts.Contains(lemma) ? Parties(word) : null;
    }

    private List<Who>? Counted(int word)
    {
        if (phrases.Named(word) is not null || tree.Child(word, "appos") >= 0 || tree.Child(word, "nmod:poss") >= 0) return null;
        foreach (var child in tree.Children(word))
        {
            if (child > word) break;
            var lower = tree.Lower(child);
            if (lower is "both" or "neither" or "either") return tree.Lemma(word) is "side" or "party" ? pairs.Opponents(word) : pairs.Last(word, 2);
            if (lower is "two" or "three" or "four" && (_shape.HasDefinite(word) || _shape.Article(word) == "all")) return pairs.Last(word, Shape.NumberOf(lower));
        }

        return _shape.HasDefinite(word) && tree.Lemma(word) is "country" or "nation" && tree.Words[word].Xpos == "NN" && _shape.IsBare(word) ? pronouns.LastSingle(word) : null;
    }

    private List<Who>? LastCalled(int word, string lemma)
    {
        for (var at = word - 1; at >= 0; at--)
            if (phrases.Named(at) is { } who && Epithets.Fits(lemma, who)) return [who];
        return null;
    }

    // "the treaty" and "this agreement" mean the parties of the last pact that was named with its two parties.
    private List<Who>? Parties(int word)
    {
        var named = new List<Who>();
        foreach (var who in phrases.PartiesOf(word))
            if (!named.Exists(n => n.Same(who))) named.Add(who);
        var near = named.Count < 2 ? PairAround(word, named) : named;
        if (near.Count == 2) _parties = near;
        return near.Count == 0 && _shape.Article(word) is "the" or "this" or "that" && _shape.IsUnnamed(word) ? _parties : null;
    }

    private List<Who> PairAround(int word, List<Who> named)
    {
        var pair = memory.Groups.LastOrDefault(g => g.Sentence == tree.Words[word].Sentence && g.Members.Count == 2);
        return pair is not null && named.All(n => pair.Members.Exists(m => m.Same(n))) ? pair.Members : named;
    }
}
