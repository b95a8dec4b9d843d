namespace Entente.Text.Parsing.Tokens;

/// <summary>Boundaries that are settled without counting: too rare in treebanks to learn, and plain from how they are written.</summary>
internal static class BoundaryRules
{
    private const int LongestHandle = 60;
    private const int LongestNoted = 30;

    /// <summary>The boundary before <paramref name="at"/>, or null where it is to be learned.</summary>
    public static Boundary? Decide(ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart)
    {
        var before = text[at - 1];
        var after = text[at];
        if (chunk.IsInAddress(at)) return Boundary.None;
        if (chunk.IsAddressEdge(at)) return Boundary.Token;
        if (wordStart == chunk.Start && text[wordStart] is '#' or '@' && at - wordStart < LongestHandle && IsHandle(text[(wordStart + 1)..(at + 1)])) return Boundary.None;
        if ((before is '[' or '(' && after == '.') || (before == '.' && after is ']' or ')')) return Boundary.Token;
        if (char.IsLowSurrogate(after) && char.IsHighSurrogate(before)) return Boundary.None;
        if (Chars.IsInvisible(after)) return Boundary.None;
        if (Chars.IsInvisible(before)) return BehindInvisible(text, chunk, at);
        if (Chars.IsLetter(before) && Chars.IsLetter(after)) return Boundary.None;
        if (Chars.IsDigit(before) && Chars.IsDigit(after)) return Boundary.None;
        return chunk.IsAddress ? null : Inside(text, chunk, at, wordStart);
    }

    /// <summary>What does not show stands with what is before it, and parts no word.</summary>
    private static Boundary BehindInvisible(ReadOnlySpan<char> text, Chunk chunk, int at)
    {
        var shown = at - 1;
        while (shown >= chunk.Start && Chars.IsInvisible(text[shown])) shown--;
        return shown < chunk.Start || (IsWordLike(text[shown]) && IsWordLike(text[at])) ? Boundary.None : Boundary.Token;
    }

    private static Boundary? Inside(ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart)
    {
        var before = text[at - 1];
        var after = text[at];
        if (Chars.IsLetter(before) && Chars.IsDigit(after)) return Boundary.None;
        if (after == '.' && IsNote(text[(at + 1)..chunk.End]) && at - wordStart is > 2 and < LongestNoted && !text[wordStart..at].Contains('.')) return Boundary.Token;
        if (before == '%' || (after == '%' && Chars.IsDigit(before))) return Boundary.Token;
        if (chunk.IsPath && (before == '/' || after == '/')) return Boundary.None;
        if (Chars.IsDigit(before) && IsSingleCapital(text, chunk, at)) return chunk.HasMoney ? Boundary.Token : Boundary.None;
        if (after == '-' && Chars.Of(before) == CharClass.Upper && IsType(text, chunk, at + 1)) return Boundary.Token;
        if (before == '-' && IsWordLike(after) && at - 2 >= chunk.Start && IsWordLike(text[at - 2])) return wordStart == at - 1 ? Boundary.Token : Boundary.None;
        return null;
    }

    /// <summary>Whether the mark of a note follows, as in [12].</summary>
    private static bool IsNote(ReadOnlySpan<char> rest) => rest.Length > 2 && rest[0] == '[' && Chars.IsDigit(rest[1]);

    /// <summary>Whether the name of an account or of a subject goes on: @port, #ports.</summary>
    private static bool IsHandle(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!IsWordLike(c) && c != '_') return false;
        }
        return Chars.IsLetter(name[0]) || name[0] == '_';
    }

    /// <summary>A capital behind a number that belongs to a type's name, as in 8B.</summary>
    private static bool IsSingleCapital(ReadOnlySpan<char> text, Chunk chunk, int at) =>
        Chars.Of(text[at]) == CharClass.Upper && (at + 1 == chunk.End || !IsWordLike(text[at + 1]));

    /// <summary>Whether a number follows in a word that began with a capital, as in the names of ships and aircraft.</summary>
    private static bool IsType(ReadOnlySpan<char> text, Chunk chunk, int at) =>
        at < chunk.End && Chars.IsDigit(text[at]) && Chars.Of(text[chunk.Start]) is CharClass.Upper or CharClass.Open or CharClass.Quote;

    private static bool IsWordLike(char c) => Chars.IsLetter(c) || Chars.IsDigit(c);
}
