using Entente.Model.Dates;

namespace Entente.Coding.Time;

/// <summary>Small numbers in words, and weeks.</summary>
internal static class Calendar
{
    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12, ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4,
        ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A small number in digits or words; -1 when it is none.</summary>
    public static int Number(string lower)
    {
        if (lower is "a" or "an") return 1;
        if (int.TryParse(lower, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)) return value;
        return Array.IndexOf(Numbers, lower);
    }

    /// <summary>1 to 12 for a month's name or its abbreviation; 0 for anything else. Names must be capitalised: "may" and "march" are verbs.</summary>
    public static int Month(ReadOnlySpan<char> form) =>
        form.Length >= 3 && char.IsAsciiLetterUpper(form[0]) ? Months.GetValueOrDefault(form.TrimEnd('.').ToString()) : 0;

    /// <summary>The week from Monday to Sunday that a day lies in.</summary>
    public static DateRange Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6), DatePrecision.Week);
    }
}
