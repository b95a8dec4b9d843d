using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>Whose "the treaty" is: that of the parties of the last pact that was named with its two parties.</summary>
internal sealed class Pacts(Tree tree, Phrases phrases, Memory memory, Shape shape)
{
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "treaty", "agreement", "pact", "deal", "accord", "alliance", "partnership", "relationship", "arrangement" };

    private List<Who>? _parties;

    public List<Who>? Parties(int word, string lemma)
    {
        if (!Nouns.Contains(lemma)) return null;
        var named = new List<Who>();
        foreach (var who in phrases.PartiesOf(word))
            if (!named.Exists(n => n.Same(who))) named.Add(who);
        var near = named.Count < 2 ? PairAround(word, named) : named;
        if (near.Count == 2) _parties = near;
        return near.Count == 0 && shape.Article(word) is "the" or "this" or "that" && shape.IsUnnamed(word) ? _parties : null;
    }

    private List<Who> PairAround(int word, List<Who> named)
    {
        var pair = memory.Groups.LastOrDefault(g => g.Sentence == tree.Words[word].Sentence && g.Members.Count == 2);
        return pair is not null && named.All(n => pair.Members.Exists(m => m.Same(n))) ? pair.Members : named;
    }
}
