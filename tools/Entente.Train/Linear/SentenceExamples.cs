using Entente.Model.Text;
using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>The paragraphs of treebanks, and those with quotation marks or dashes once more in other kinds of them.</summary>
internal static class SentenceExamples
{
    // One paragraph in so many is shown in capitals, too.
    private const int Shouted = 40;

    // And one in so many with words in square brackets.
    private const int Edited = 12;

    public static SentenceExample[] Of(IReadOnlyList<ParsedText> golds) => [.. golds.SelectMany(Of)];

    private static IEnumerable<SentenceExample> Of(ParsedText gold)
    {
        var plain = Paragraphs(gold).ToArray();
        foreach (var paragraph in plain) yield return paragraph;
        var asked = Rewriting.Asked(gold);
        ParsedText[] others =
        [
            Rewriting.Curly(gold), Rewriting.Straight(gold), Rewriting.Single(gold), Rewriting.LongDashes(gold), asked, Rewriting.Curly(asked),
        ];
        foreach (var other in others)
        {
            foreach (var paragraph in plain.Where(p => Differs(p, other.Text))) yield return paragraph with { Text = other.Text };
        }
        var capitals = Rewriting.Capitals(gold).Text;
        for (var i = 0; i < plain.Length; i++)
        {
            if (i % Shouted == 0) yield return plain[i] with { Text = capitals };
            if (i % Edited == 0 && Insertions.Bracketed(Alone(plain[i])) is { } edited) yield return edited;
        }
    }

    /// <summary>The paragraph in a text of its own.</summary>
    private static SentenceExample Alone(SentenceExample paragraph)
    {
        var (start, end) = (paragraph.Pieces[0].Start, paragraph.Pieces[^1].End);
        var pieces = paragraph.Pieces.Select(p => new Piece(p.Start - start, p.End - start, p.Clitic));
        return new SentenceExample(paragraph.Text[start..end], [.. pieces], paragraph.Ends);
    }

    private static bool Differs(SentenceExample paragraph, string other)
    {
        var (start, end) = (paragraph.Pieces[0].Start, paragraph.Pieces[^1].End);
        return !paragraph.Text.AsSpan(start..end).SequenceEqual(other.AsSpan(start..end));
    }

    private static IEnumerable<SentenceExample> Paragraphs(ParsedText gold)
    {
        var pieces = GoldPieces.Of(gold);
        var ends = new bool[pieces.Length];
        foreach (var sentence in gold.Sentences) ends[sentence.End - 1] = true;
        for (var s = 0; s < gold.Sentences.Length;)
        {
            var first = gold.Sentences[s].First;
            for (s++; s < gold.Sentences.Length && !gold.Sentences[s].StartsParagraph;) s++;
            var end = gold.Sentences[s - 1].End;
            yield return new SentenceExample(gold.Text, pieces[first..end], ends[first..end]);
        }
    }
}
