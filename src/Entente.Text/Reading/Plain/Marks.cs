using Entente.Model.Reports;

namespace Entente.Text.Reading.Plain;

/// <summary>Markdown's marks at the start of a line: <c>### </c> for a heading, <c>- </c>, <c>* </c>, <c>• </c> or <c>1. </c> for an item.</summary>
internal static class Marks
{
    private const int MaxLevel = 6;
    private const int MaxDigits = 2;

    internal static (int Length, BlockKind Kind) Of(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes is > 0 and <= MaxLevel && line[hashes] is ' ') return (Spaces(line, hashes), BlockKind.Heading);
        if (line is ['-' or '*' or '•' or '◦' or '▪', ' ' or '\t', ..]) return (Spaces(line, 1), BlockKind.ListItem);
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MaxDigits && line[digits..] is ['.' or ')', ' ' or '\t', ..]
            ? (Spaces(line, digits + 1), BlockKind.ListItem)
            : (0, BlockKind.Paragraph);
    }

    private static int Spaces(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at;
    }
}
