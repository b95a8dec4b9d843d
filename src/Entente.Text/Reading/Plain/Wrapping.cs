namespace Entente.Text.Reading.Plain;

/// <summary>
/// Tells whether lines are one paragraph wrapped to a width: no line has room left for the word that the next one begins with,
/// and some line goes on in lower case.
/// </summary>
internal static class Wrapping
{
    private const int MinWidth = 40;
    private const int MaxWidth = 130;
    private const int Slack = 4;

    internal static bool IsWrapped(string source, List<Line> lines)
    {
        var width = 0;
        foreach (var line in lines) width = Math.Max(width, line.Length);
        if (width is < MinWidth or > MaxWidth) return false;
        var lower = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length + 1 + FirstWord(source, lines[i + 1]) + Slack < width) return false;
            lower |= char.IsLower(source[lines[i + 1].Start]);
        }

        return lower;
    }

    private static int FirstWord(string source, Line line)
    {
        var length = source.AsSpan(line.Start, line.Length).IndexOf(' ');
        return length < 0 ? line.Length : length;
    }
}
