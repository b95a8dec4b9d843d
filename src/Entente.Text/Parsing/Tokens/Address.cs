namespace Entente.Text.Parsing.Tokens;

/// <summary>Finds the address of a page or of a mailbox in a stretch without white space. It is one word.</summary>
internal static class Address
{
    /// <summary>Where it lies, as offsets into <paramref name="chunk"/>; empty where there is none.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<char> chunk)
    {
        var scheme = chunk.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0) return Page(chunk, LettersBefore(chunk, scheme));
        var www = chunk.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        if (www >= 0 && (www == 0 || !Chars.IsLetter(chunk[www - 1]))) return Page(chunk, www);
        var at = chunk.IndexOf('@');
        return at > 0 && chunk[(at + 1)..].IndexOf('@') < 0 ? Mailbox(chunk, at) : (0, 0);
    }

    private static int LettersBefore(ReadOnlySpan<char> chunk, int at)
    {
        while (at > 0 && Chars.IsLetter(chunk[at - 1])) at--;
        return at;
    }

    /// <summary>Up to the end, or to what closes a bracket or quotation that stands before it; marks of the sentence stay outside.</summary>
    private static (int, int) Page(ReadOnlySpan<char> chunk, int start)
    {
        var end = start;
        while (end < chunk.Length && chunk[end] is not ('>' or '<' or '"' or '”' or ']')) end++;
        while (end > start && IsTrailing(chunk[start..end])) end--;
        return (start, end);
    }

    private static bool IsTrailing(ReadOnlySpan<char> address) => address[^1] switch
    {
        '.' => !address.EndsWith("...", StringComparison.Ordinal),
        ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' => true,
        ')' => address.IndexOf('(') < 0,
        _ => false,
    };

    private static (int, int) Mailbox(ReadOnlySpan<char> chunk, int at)
    {
        var start = at;
        while (start > 0 && IsMailCharacter(chunk[start - 1])) start--;
        var end = at + 1;
        while (end < chunk.Length && IsMailCharacter(chunk[end])) end++;
        while (end > at && chunk[end - 1] is '.' or '-') end--;
        return start < at && chunk[at..end].Contains('.') ? (start, end) : (0, 0);
    }

    private static bool IsMailCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';
}
