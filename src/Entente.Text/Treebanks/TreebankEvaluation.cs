using Entente.Model.Text;

namespace Entente.Text.Treebanks;

/// <summary>
/// Scores a parse against a treebank on the same raw text, as the CoNLL 2018 shared task did: words are aligned by their characters,
/// white space left out; inside a contraction that both split alike, in order.
/// </summary>
public static class TreebankEvaluation
{
    /// <summary>Scores <paramref name="system"/> against <paramref name="gold"/>. Both must hold the same characters.</summary>
    public static TreebankScore Score(ParsedText gold, ParsedText system)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var (g, s) = (new AlignedWords(gold), new AlignedWords(system));
        var counts = new Counts();
        for (var k = 0; k < system.Words.Length; k++)
        {
            if (g.Find(s.Keys[k]) is { } match) counts.Add(gold.Words[match], system.Words[k], SameHead(g, s, gold.Words[match].Head, system.Words[k].Head));
        }
        var shared = g.Sentences.Intersect(s.Sentences).Count();
        var (n, m) = (gold.Words.Length, system.Words.Length);
        return new TreebankScore(
            F1(counts.Words, n, m), F1(shared, gold.Sentences.Length, system.Sentences.Length), F1(counts.Upos, n, m), F1(counts.Uas, n, m),
            F1(counts.Las, n, m), F1(counts.Xpos, n, m), F1(counts.Lemmas, n, m));
    }

    private static bool SameHead(AlignedWords gold, AlignedWords system, int goldHead, int systemHead)
    {
        if (goldHead < 0 || systemHead < 0) return goldHead < 0 && systemHead < 0;
        return gold.Find(system.Keys[systemHead]) == goldHead;
    }

    private static double F1(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);

    private sealed class Counts
    {
        public int Words { get; private set; }

        public int Upos { get; private set; }

        public int Xpos { get; private set; }

        public int Lemmas { get; private set; }

        public int Uas { get; private set; }

        public int Las { get; private set; }

        public void Add(Word gold, Word system, bool sameHead)
        {
            Words++;
            if (gold.Upos == system.Upos) Upos++;
            if (gold.Xpos == system.Xpos) Xpos++;
            if (gold.Lemma == system.Lemma) Lemmas++;
            if (!sameHead) return;
            Uas++;
            if (Plain(gold.Relation).SequenceEqual(Plain(system.Relation))) Las++;
        }

        private static ReadOnlySpan<char> Plain(string relation)
        {
            var colon = relation.IndexOf(':', StringComparison.Ordinal);
            return colon < 0 ? relation : relation.AsSpan(0, colon);
        }
    }
}
