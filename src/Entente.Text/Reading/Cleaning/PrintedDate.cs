namespace Entente.Text.Reading.Cleaning;

/// <summary>A date as it is printed in a heading line or dateline.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, with a time of day that follows.</param>
/// <param name="Year">Its year; 0 when not printed.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct PrintedDate(int Start, int End, int Year, int Month, int Day)
{
    /// <summary>The day; null when the year is missing or there is no such day.</summary>
    internal DateOnly? Full => Year > 0 ? In(Year) : null;

    /// <summary>The day in the year that brings it nearest to <paramref name="other"/>.</summary>
    internal DateOnly? Near(DateOnly other)
    {
        DateOnly? best = null;
        for (var year = other.Year - 1; year <= other.Year + 1; year++)
            if (In(year) is { } day && (best is null || Distance(day, other) < Distance(best.Value, other))) best = day;
        return best;
    }

    /// <summary>The day in a given year; null when that year has no such day.</summary>
    internal DateOnly? In(int year) =>
        year is > 0 and < 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, Day)
            : null;

    private static int Distance(DateOnly a, DateOnly b) => Math.Abs(a.DayNumber - b.DayNumber);
}
