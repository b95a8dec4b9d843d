using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Cuts a mention into pieces.</summary>
internal static class Pieces
{
    private const int Most = 60;

    /// <summary>The pieces, without quotation marks and the punctuation at the ends.</summary>
    public static List<Piece> Of(string mention)
    {
        var pieces = new List<Piece>();
        Span<char> buffer = stackalloc char[NamePieces.Longest];
        var (position, open) = (0, 0);
        while (pieces.Count < Most)
        {
            var before = Sign(mention, position);
            if (NamePieces.Next(mention, ref position, buffer) is not (> 0 and var length)) break;
            var text = new string(buffer[..length]);
            if (length == 1 && IsQuote(text[0])) continue;
            if (text == "(" && pieces.Count > 0) open++;
            if (open > 0)
            {
                if (text == ")") open--;
                continue;
            }

            pieces.Add(new Piece(text, Fold.Key(text), before));
        }

        while (pieces.Count > 0 && IsNoise(pieces[^1])) pieces.RemoveAt(pieces.Count - 1);
        while (pieces.Count > 0 && IsNoise(pieces[0])) pieces.RemoveAt(0);
        return pieces;
    }

    // What stands between the piece before and this one: a blank wins over all others.
    private static char Sign(string text, int from)
    {
        var (sign, blank) = ('\0', false);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c)) blank = true;
            else if (c is '\'' or '\u2018' or '\u2019' or '`' or '\u02BC') sign = '\'';
            else if (sign != '\'' && c is '-' or '/' or (>= '\u2010' and <= '\u2015')) sign = c == '/' ? '/' : '-';
            else if (c != '.') break;
        }

        return blank && !(sign == '\'' && EndsInApostrophe(text, from)) ? ' ' : sign;
    }

    // Words that a tokeniser has set apart: "Iran 's".
    private static bool EndsInApostrophe(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
            if (text[i] is 's' or 'S') return i > from && text[i - 1] is '\'' or '\u2019' && (i + 1 == text.Length || !char.IsLetter(text[i + 1]));
            else if (char.IsLetterOrDigit(text[i])) return false;
        return false;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '«' or '»' or '„' or '*' or '[' or ']';

    private static bool IsNoise(Piece piece) => piece.Text.Length == 1 && piece.Text[0] is ',' or ';' or ':' or '!' or '?' or '(' or ')';
}
