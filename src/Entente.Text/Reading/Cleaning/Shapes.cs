namespace Entente.Text.Reading.Cleaning;

/// <summary>What a line looks like: a sentence, a headline, a scrap of a menu.</summary>
internal static class Shapes
{
    internal const int MaxHeadline = 200;
    private const int MaxHeading = 170;
    private const int MaxScrap = 25;
    private const int MaxScrapWords = 3;
    private const int MaxHeadlineWords = 30;

    /// <summary>Whether a line reads as a headline: short, and not closed like a sentence.</summary>
    internal static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= MaxHeadline && !EndsSentence(line) && Words(line) <= MaxHeadlineWords && HasLetters(line);

    /// <summary>Whether a line within a report reads as the heading of a section.</summary>
    internal static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length <= MaxHeading && IsHeadline(line) && line[0] is not ('“' or '"' or '‘' or '(') && !char.IsLower(line[0]);

    /// <summary>Whether a line may be an entry of a menu.</summary>
    internal static bool IsScrap(ReadOnlySpan<char> line) =>
        line.Length <= MaxScrap && Words(line) <= MaxScrapWords && !EndsSentence(line) && line is not [.., '?' or '!' or '"' or '”'];

    /// <summary>Whether a line is closed by a full stop, or breaks off with a colon, comma or the like.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"”’')]» ");
        if (end.IsEmpty) return false;
        if (end[^1] is '.') return !EndsInInitials(end);
        return end[^1] is ',' or ';' or ':' or '…' || (end[^1] is '!' or '?' && end[..^1].IndexOfAny(".!?") >= 0 && end.Length > MaxHeading);
    }

    /// <summary>How many words a line has.</summary>
    internal static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var i = 0; i < line.Length; i++)
            if (!char.IsWhiteSpace(line[i]) && (i is 0 || char.IsWhiteSpace(line[i - 1]))) words++;
        return words;
    }

    /// <summary>Whether a line holds a finished sentence of some length: running text, not a label.</summary>
    internal static bool IsProse(ReadOnlySpan<char> line) => line.Length > MaxHeadline || (EndsSentence(line) && Words(line) >= 8);

    private static bool HasLetters(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetter(c)) return true;
        return false;
    }

    // "talks with U.S." is no sentence's end.
    private static bool EndsInInitials(ReadOnlySpan<char> end) =>
        end.Length >= 4 && end[^3] is '.' && char.IsUpper(end[^2]) && char.IsUpper(end[^4]);
}
