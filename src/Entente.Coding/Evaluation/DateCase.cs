using System.Globalization;
using System.Text;
using Entente.Model.Diagnostics;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>A text with its day and the dates that a reader finds in it.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Published">The text's own day; null when it has none.</param>
/// <param name="Text">The text, without marks.</param>
/// <param name="Dates">Its dates, in text order.</param>
internal sealed record DateCase(string Place, DateOnly? Published, string Text, IReadOnlyList<ExpectedDate> Dates)
{
    /// <summary>
    /// Reads cases: a line a text, <c>{words|days|value mod}</c> around each date, <c>== 2026-03-05</c> (or <c>== -</c>) before texts of that
    /// day, <c>#</c> before comments.
    /// </summary>
    public static IEnumerable<DateCase> Read(TextReader reader, string file)
    {
        DateOnly? published = null;
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{++line}");
            if (text.Length == 0 || text[0] == '#') continue;
            if (text.StartsWith("==", StringComparison.Ordinal)) published = Day(text[2..].Trim(), place);
            else yield return Parse(text, published, place);
        }
    }

    private static DateCase Parse(string line, DateOnly? published, string place)
    {
        var (text, dates) = (new StringBuilder(), new List<ExpectedDate>());
        for (var at = 0; at < line.Length;)
        {
            if (line[at] != '{')
            {
                text.Append(line[at++]);
                continue;
            }

            var close = line.IndexOf('}', at);
            string[] parts = close < 0 ? [] : line[(at + 1)..close].Split('|');
            if (parts.Length is < 2 or > 3) throw Wrong(place, "a date must have two or three parts between { and }.");
            var start = text.Length;
            text.Append(parts[0]);
            dates.Add(new ExpectedDate(new TextSpan(start, text.Length), parts[0], parts[1], parts.Length == 3 ? parts[2] : parts[1]));
            at = close + 1;
        }

        return new DateCase(place, published, text.ToString(), dates);
    }

    private static DateOnly? Day(string text, string place)
    {
        if (text == "-") return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(place, $"'{text}' is no day.");
    }

    private static EntenteException Wrong(string place, string message) =>
        new(new Diagnostic("EVAL002", place, message, "Write {words|2026-03-05} or {words|2026-03-01/2026-03-31|2026-03}, and == 2026-03-05 for the texts' day."));
}
