using Entente.Model.Dates;

namespace Entente.Coding.Time;

/// <summary>The words of the calendar, and arithmetic on ranges of days.</summary>
internal static class Calendar
{
    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12, ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4,
        ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>1 to 12 for a month's name or its abbreviation; 0 for anything else. Names must be capitalised: "may" and "march" are verbs.</summary>
    public static int Month(ReadOnlySpan<char> form) =>
        form.Length >= 3 && char.IsAsciiLetterUpper(form[0]) ? Months.GetValueOrDefault(form.TrimEnd('.').ToString()) : 0;

    /// <summary>The weekday that a word names; null when it names none.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> form)
    {
        for (var i = 0; i < Weekdays.Length; i++)
            if (form.Equals(Weekdays[i], StringComparison.OrdinalIgnoreCase)) return (DayOfWeek)i;
        return null;
    }

    /// <summary>A small number in digits or words; -1 when it is none.</summary>
    public static int Number(string lower)
    {
        if (lower is "a" or "an") return 1;
        if (int.TryParse(lower, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)) return value;
        return Array.IndexOf(Numbers, lower);
    }

    /// <summary>A day of the month such as "12", "12th" or "1st"; 0 when it is none.</summary>
    public static int DayOfMonth(ReadOnlySpan<char> form)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits])) digits++;
        if (digits is 0 or > 2) return 0;
        var rest = form[digits..];
        if (rest.Length > 0 && rest is not ("st" or "nd" or "rd" or "th")) return 0;
        var day = Number(form[..digits].ToString());
        return day <= 31 ? day : 0;
    }

    /// <summary>A year from 1800 to 2199 in four digits; 0 when it is none.</summary>
    public static int Year(ReadOnlySpan<char> form) =>
        form.Length == 4 && int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
        && year is >= 1800 and < 2200 ? year : 0;

    /// <summary>The week from Monday to Sunday that a day lies in.</summary>
    public static DateRange Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6), DatePrecision.Week);
    }

    /// <summary>The early (days 1 to 10), middle (11 to 20) or late part (21 to the end) of a month.</summary>
    public static DateRange Part(DateRange month, string part)
    {
        var first = month.Start!.Value;
        return part switch
        {
            "early" or "beginning" or "start" => new DateRange(first, first.AddDays(9), DatePrecision.Month),
            "mid" or "middle" => new DateRange(first.AddDays(10), first.AddDays(19), DatePrecision.Month),
            "late" or "end" => new DateRange(first.AddDays(20), month.End, DatePrecision.Month),
            _ => month,
        };
    }

    /// <summary>The early, middle or late third of a year.</summary>
    public static DateRange PartOfYear(int year, string part) => part switch
    {
        "early" or "beginning" or "start" => new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 4, 30), DatePrecision.Season),
        "mid" or "middle" => new DateRange(new DateOnly(year, 5, 1), new DateOnly(year, 8, 31), DatePrecision.Season),
        "late" or "end" => new DateRange(new DateOnly(year, 9, 1), new DateOnly(year, 12, 31), DatePrecision.Season),
        _ => DateRange.OfYear(year),
    };
}
