using System.Globalization;

namespace Entente.Model.Dates;

/// <summary>
/// When something was, is or will be: the first and the last day within, and how exactly that is known. Days are of the proleptic
/// Gregorian calendar; a time of day is not kept.
/// </summary>
/// <param name="Start">First day within, or null when the range is open towards the past.</param>
/// <param name="End">Last day within, or null when the range is open towards the future.</param>
/// <param name="Precision">How exactly the days are known.</param>
public sealed record DateRange(DateOnly? Start, DateOnly? End, DatePrecision Precision)
{
    /// <summary>A single day.</summary>
    public static DateRange OfDay(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>A calendar month; <paramref name="month"/> is 1 to 12.</summary>
    public static DateRange OfMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month);

    /// <summary>A calendar year, 1 to 9999.</summary>
    public static DateRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year);

    /// <summary>Writes a day as ISO 8601 has it: <c>2026-03-05</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether the two ranges share a day; open ends reach without limit.</summary>
    public bool Overlaps(DateRange other) =>
        (Start ?? DateOnly.MinValue) <= (other.End ?? DateOnly.MaxValue) && (other.Start ?? DateOnly.MinValue) <= (End ?? DateOnly.MaxValue);

    /// <summary>The range as <c>2026-03-05</c> for a day and <c>2026-03-01/2026-03-31</c> otherwise; <c>..</c> stands for an open end.</summary>
    public override string ToString()
    {
        var start = Start is { } s ? Iso(s) : "..";
        var end = End is { } e ? Iso(e) : "..";
        return Start is not null && Start == End ? start : $"{start}/{end}";
    }
}
