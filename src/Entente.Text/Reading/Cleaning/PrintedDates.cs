using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Finds dates in short lines: ISO 8601, "March 4, 2026", "04 Mar 2026, 10:15 GMT", "4.3.2026" where the order is plain.</summary>
internal static partial class PrintedDates
{
    /// <summary>Longer lines are running text and hold no date of publication.</summary>
    internal const int MaxLine = 240;

    private const string MonthNames =
        @"(?<mon>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)";

    // Pages print a date for screen readers, too, and the two run together: "5 Mar 20315 Mar 2031".
    private const string YearEnd = @"(?:\b|(?=\d{1,2}\s[A-Z][a-z]{2}|[A-Z][a-z]{2}))";

    private const string Clock =
        @"(?:[T,;|–-]?\s{0,3}(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s?(?:[ap]\.?m\.?\b\.?)?\s?(?:\(?(?:GMT|UTC|EST|EDT|ET|CET|CEST|BST|IST|MSK|PST|PDT|JST|HKT|AST|EET|Z)\b\)?)?(?:\s?[+-]\d\d:?\d\d)?)?";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    internal static PrintedDate? First(string text, int from = 0)
    {
        var part = text.AsSpan(from, Math.Min(text.Length - from, MaxLine)).ToString();
        var matches = new[] { Iso().Match(part), MonthFirst().Match(part), DayFirst().Match(part), Numbers().Match(part) };
        return matches.Where(m => m.Success).OrderBy(m => m.Index).ThenByDescending(m => m.Length)
            .Select(m => Of(m, from)).FirstOrDefault(d => d is not null);
    }

    private static PrintedDate? Of(Match match, int from)
    {
        var (year, month, day) = (Number(match, "y"), MonthOf(match), Number(match, "d"));
        // 04/05/2026 may be April or May: only a number above twelve tells.
        if (match.Groups["a"].Success)
        {
            var (a, b) = (Number(match, "a"), Number(match, "b"));
            if (a <= 12 && b <= 12 && a != b) return null;
            (month, day) = a > 12 ? (b, a) : (a, b);
        }

        var date = new PrintedDate(from + match.Index, from + match.Index + match.Length, year, month, day);
        return date.Near(new DateOnly(year > 0 ? year : 2000, 6, 30)) is null ? null : date;
    }

    private static int MonthOf(Match match) =>
        match.Groups["mon"] is { Success: true } name
            ? 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
                m => name.ValueSpan.StartsWith(m, StringComparison.OrdinalIgnoreCase))
            : Number(match, "m");

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex(@"\b(?<y>(?:19|20|21)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)(?:T\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?" + Clock, Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b" + MonthNames + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<y>(?:19|20|21)\d\d)" + YearEnd + ")?" + Clock, Options | RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+" + MonthNames + @"\b\.?(?:,?[\s-]+(?<y>(?:19|20|21)\d\d)" + YearEnd + ")?" + Clock, Options | RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>(?:19|20|21)\d\d)\b" + Clock, Options)]
    private static partial Regex Numbers();
}
