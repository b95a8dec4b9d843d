namespace Entente.Coding.Actors;

/// <summary>
/// Cuts names and words into the pieces that are compared, so that it does not matter how a tokeniser treats hyphens and possessives
/// or how an abbreviation is dotted: hyphens, slashes, apostrophes and blanks end a piece, dots vanish, other signs are pieces.
/// </summary>
internal static class NamePieces
{
    /// <summary>The longest piece in UTF-16 units; longer ones are cut, and match nothing.</summary>
    public const int Longest = 64;

    /// <summary>
    /// Writes the piece at or after <paramref name="position"/> into <paramref name="buffer"/> and moves on; the piece's length, or 0
    /// when there is none left.
    /// </summary>
    public static int Next(ReadOnlySpan<char> text, ref int position, Span<char> buffer)
    {
        var length = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (Separates(c) && length > 0) break;
            if (IsSign(c) && length > 0) break;
            position++;
            if (Separates(c) || c == '.') continue;
            if (length < buffer.Length) buffer[length++] = c;
            if (IsSign(c)) break;
        }

        return length;
    }

    /// <summary>All pieces of a name.</summary>
    public static List<string> Of(string name)
    {
        Span<char> buffer = stackalloc char[Longest];
        var pieces = new List<string>();
        var position = 0;
        while (Next(name, ref position, buffer) is var length && length > 0) pieces.Add(new string(buffer[..length]));
        return pieces;
    }

    private static bool Separates(char c) => char.IsWhiteSpace(c) || c is '-' or '/' or '\'' or '`' or '\u2018' or '\u2019' or '\u02BC'
        or (>= '\u2010' and <= '\u2015');

    private static bool IsSign(char c) => !char.IsLetterOrDigit(c) && c != '.' && !Separates(c) && !char.IsSurrogate(c)
        && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark;
}
