using Entente.Text.Parsing.Tokens;

namespace Entente.Train.Linear;

/// <summary>
/// Puts words into square brackets, as editors mark what they add to a quotation: before a capital, where a bracket's end would look like
/// that of a sentence.
/// </summary>
internal static class Insertions
{
    private const int Most = 4;

    /// <summary>The paragraph with brackets around some words before its first capital inside a sentence, or null where there is none.</summary>
    public static SentenceExample? Bracketed(SentenceExample paragraph)
    {
        var (text, pieces, ends) = paragraph;
        for (var i = Most + 1; i < pieces.Length; i++)
        {
            var first = i - Most + (i % Most);
            if (Chars.Of(text[pieces[i].Start]) != CharClass.Upper || !IsPlain(paragraph, first - 1, i)) continue;
            var shifted = pieces.Select((p, k) => Moved(p, k < first ? 0 : k < i ? 1 : 2)).ToList();
            var (open, close) = (pieces[first].Start, pieces[i - 1].End + 1);
            shifted.Insert(i, new Piece(close, close + 1, false));
            shifted.Insert(first, new Piece(open, open + 1, false));
            var marks = ends.ToList();
            marks.Insert(i, false);
            marks.Insert(first, false);
            return new SentenceExample(text.Insert(open, "[").Insert(close, "]"), [.. shifted], [.. marks]);
        }
        return null;
    }

    private static Piece Moved(Piece piece, int by) => new(piece.Start + by, piece.End + by, piece.Clitic);

    /// <summary>Whether there are but words with spaces between, and no sentence ends among them.</summary>
    private static bool IsPlain(SentenceExample paragraph, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            var (piece, next) = (paragraph.Pieces[k], paragraph.Pieces[k + 1]);
            if (paragraph.Ends[k] || next.Start == piece.End || !Chars.IsLetter(paragraph.Text[piece.Start])) return false;
        }
        return true;
    }
}
