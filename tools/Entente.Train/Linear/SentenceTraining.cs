using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>
/// Trains the sentence splitter on the words of treebanks. Half of the sentences begin where the model itself would begin them, so that it
/// learns to go on from its own mistakes (Ross, Gordon and Bagnell 2011).
/// </summary>
internal sealed class SentenceTraining
{
    // The mean of a few models, each with the paragraphs in other orders, varies less than one.
    private const int Models = 6;
    private const int Rounds = 10;
    private const int Bits = 19;
    private const int Margin = 40;
    private const int FirstFree = 2;
    private const int LeastCount = 3;
    private readonly PieceMarks _marks = new();
    private readonly WordClasses _classes;
    private readonly Shuffle _shuffle;
    private ulong _coin;

    private SentenceTraining(WordClasses classes, ulong seed) => (_classes, _shuffle, _coin) = (classes, new Shuffle(seed), seed);

    public static SentenceSplitter Train(IReadOnlyList<ParsedText> golds, ulong seed) => new SentenceTraining(ClassesOf(golds), seed).Run(golds);

    private SentenceSplitter Run(IReadOnlyList<ParsedText> golds)
    {
        var paragraphs = SentenceExamples.Of(golds);
        var sums = new int[1 << Bits];
        for (var m = 0; m < Models; m++)
        {
            var weights = One(paragraphs).Weights;
            for (var i = 0; i < sums.Length; i++) sums[i] += weights[2 * i + 1] - weights[2 * i];
        }
        return new SentenceSplitter(new LinearModel(1, [.. sums.Select(w => (short)(w / (2 * Models)))]), _classes);
    }

    private LinearModel One(SentenceExample[] paragraphs)
    {
        var perceptron = new Perceptron(2, Bits, Margin);
        for (var round = 0; round < Rounds; round++)
        {
            _shuffle.Mix<SentenceExample>(paragraphs);
            foreach (var paragraph in paragraphs) Learn(perceptron, paragraph, round >= FirstFree);
        }
        return perceptron.Finish();
    }

    /// <summary>The commonest tag of each word that is no rarity; rare ones stay unknown, as most are in other texts.</summary>
    private static WordClasses ClassesOf(IReadOnlyList<ParsedText> golds)
    {
        var words = golds.SelectMany(g => g.Words.Select(w => (Hash: PieceMarks.HashOf(w.Span.In(g.Text)), w.Xpos)));
        var common = words.GroupBy(w => w.Hash).Where(g => g.Count() >= LeastCount).OrderByDescending(g => g.Count()).ThenBy(g => g.Key);
        return WordClasses.Of([.. common.Select(g => (g.Key, Commonest(g.Select(w => w.Xpos)))).Where(p => p.Item2 > 0)]);
    }

    private static int Commonest(IEnumerable<string> tags) =>
        Array.IndexOf(WordClasses.Tags, tags.CountBy(t => t).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).First().Key) + 1;

    private void Learn(Perceptron perceptron, SentenceExample paragraph, bool free)
    {
        Span<uint> buffer = stackalloc uint[SentenceFeatures.Most];
        var pieces = paragraph.Pieces;
        _marks.Set(paragraph.Text, pieces, _classes);
        var state = default(SentenceState);
        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            state.Add(pieces[i].In(paragraph.Text), _marks.Class(i), i > 0 && pieces[i - 1].End == pieces[i].Start);
            if (pieces[i + 1].Clitic) continue;
            var list = new FeatureList(buffer);
            SentenceFeatures.Add(ref list, paragraph.Text, pieces, _marks, i, state);
            var answer = perceptron.Learn(list.Values, paragraph.Ends[i] ? 1 : 0) == 1;
            if (free && Toss() ? answer : paragraph.Ends[i]) state.Reset();
        }
    }

    private bool Toss()
    {
        _coin = _coin * 6364136223846793005 + 1442695040888963407;
        return _coin >> 63 == 1;
    }
}
