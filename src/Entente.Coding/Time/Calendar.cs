using Entente.Model.Dates;

namespace Entente.Coding.Time;

/// <summary>Small numbers in words, and weeks.</summary>
internal static class Calendar
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>A small number in digits or words; -1 when it is none.</summary>
    public static int Number(string lower)
    {
        if (lower is "a" or "an") return 1;
        if (int.TryParse(lower, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)) return value;
        return Array.IndexOf(Numbers, lower);
    }

    /// <summary>The week from Monday to Sunday that a day lies in.</summary>
    public static DateRange Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DateRange(monday, monday.AddDays(6), DatePrecision.Week);
    }
}
