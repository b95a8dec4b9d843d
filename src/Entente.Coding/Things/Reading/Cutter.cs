namespace Entente.Coding.Things.Reading;

/// <summary>Cuts text into pieces, in one pass.</summary>
internal static class Cutter
{
    /// <summary>Adds the pieces of a stretch of text that lies in one sentence.</summary>
    public static void Cut(string text, int start, int end, int sentence, List<Piece> into)
    {
        var gap = Gap.Space;
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i]) || IsInvisible(text[i])) (gap, i) = (char.IsWhiteSpace(text[i]) ? Gap.Space : gap, i + 1);
            else if (i > start && i + 1 < end && Joint(text, i) is { } joint) (gap, i) = (joint, i + 1);
            else
            {
                var (kind, stop) = Next(text, i, end);
                into.Add(new Piece(i, stop, kind, gap, sentence));
                (gap, i) = (Gap.None, stop);
            }
        }
    }

    // Soft hyphens and zero-width characters.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF';

    private static Gap? Joint(string text, int at)
    {
        if (!IsWordly(text[at - 1]) || !(IsWordly(text[at + 1]) || IsCurrency(text[at + 1]))) return null;
        return text[at] switch
        {
            '-' or (>= '\u2010' and <= '\u2014') => Gap.Hyphen,
            '/' => Gap.Slash,
            _ => null,
        };
    }

    private static bool IsWordly(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '%';

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static (PieceKind Kind, int End) Next(string text, int at, int end)
    {
        if (char.IsAsciiDigit(text[at])) return (PieceKind.Number, NumberEnd(text, at, end));
        if (!IsLetter(text[at])) return (PieceKind.Sign, at + (at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1));
        var stop = at + 1;
        while (stop < end && (IsLetter(text[stop]) || char.GetUnicodeCategory(text[stop]) == System.Globalization.UnicodeCategory.NonSpacingMark)) stop++;
        return (PieceKind.Letters, stop);
    }

    private static bool IsLetter(char c) => char.IsLetter(c);

    // "2,500" and "1.2" are one number, "7,8" two.
    private static int NumberEnd(string text, int at, int end)
    {
        var stop = Digits(text, at, end);
        while (stop < end && text[stop] == ',' && Digits(text, stop + 1, end) == stop + 4) stop += 4;
        if (stop + 1 < end && text[stop] == '.' && char.IsAsciiDigit(text[stop + 1])) stop = Digits(text, stop + 1, end);
        return stop;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
