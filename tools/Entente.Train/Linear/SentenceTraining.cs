using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>Trains the sentence splitter on the words of treebanks.</summary>
internal static class SentenceTraining
{
    private const int Rounds = 10;
    private const int Bits = 18;
    private const int Margin = 40;

    public static SentenceSplitter Train(IReadOnlyList<ParsedText> golds, ulong seed)
    {
        var perceptron = new Perceptron(2, Bits, Margin);
        var paragraphs = golds.SelectMany(Paragraphs).ToArray();
        var shuffle = new Shuffle(seed);
        var marks = new PieceMarks();
        for (var round = 0; round < Rounds; round++)
        {
            shuffle.Mix<Paragraph>(paragraphs);
            foreach (var paragraph in paragraphs) Learn(perceptron, paragraph, marks);
        }
        return new SentenceSplitter(perceptron.Finish());
    }

    private static IEnumerable<Paragraph> Paragraphs(ParsedText gold)
    {
        var pieces = GoldPieces.Of(gold);
        var ends = new bool[pieces.Length];
        foreach (var sentence in gold.Sentences) ends[sentence.End - 1] = true;
        for (var s = 0; s < gold.Sentences.Length;)
        {
            var first = gold.Sentences[s].First;
            for (s++; s < gold.Sentences.Length && !gold.Sentences[s].StartsParagraph;) s++;
            var end = gold.Sentences[s - 1].End;
            yield return new Paragraph(gold.Text, pieces[first..end], ends[first..end]);
        }
    }

    private static void Learn(Perceptron perceptron, Paragraph paragraph, PieceMarks marks)
    {
        Span<uint> buffer = stackalloc uint[SentenceFeatures.Most];
        marks.Set(paragraph.Text, paragraph.Pieces);
        var state = default(SentenceState);
        for (var i = 0; i + 1 < paragraph.Pieces.Length; i++)
        {
            state.Add(paragraph.Pieces[i].In(paragraph.Text));
            if (!paragraph.Pieces[i + 1].Clitic)
            {
                var list = new FeatureList(buffer);
                SentenceFeatures.Add(ref list, paragraph.Text, paragraph.Pieces, marks, i, state);
                perceptron.Learn(list.Values, paragraph.Ends[i] ? 1 : 0);
            }
            if (paragraph.Ends[i]) state.Reset();
        }
    }

    private sealed record Paragraph(string Text, Piece[] Pieces, bool[] Ends);
}
