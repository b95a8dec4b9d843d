namespace Entente.Coding.Time.Means;

/// <summary>Arithmetic on days that stays within the years 1000 to 2999 and gives null outside.</summary>
internal static class Days
{
    private static readonly int First = new DateOnly(1000, 1, 1).DayNumber;
    private static readonly int Last = new DateOnly(2999, 12, 31).DayNumber;

    public static bool IsUsable(DateOnly day) => day.DayNumber >= First && day.DayNumber <= Last;

    /// <summary>A day so many units before or after another; fractions of years and months are counted in months and days.</summary>
    public static DateOnly? Add(DateOnly day, Unit unit, decimal count)
    {
        if (Math.Abs(count) > 5000) return null;
        if (unit is Unit.Decade) (unit, count) = (Unit.Year, 10 * count);
        if (unit is Unit.Century) (unit, count) = (Unit.Year, 100 * count);
        if (unit is Unit.Year or Unit.Quarter or Unit.Month) return AddMonths(day, count * unit switch { Unit.Year => 12, Unit.Quarter => 3, _ => 1 });
        var days = count * unit switch { Unit.Week or Unit.Weekend => 7, Unit.Fortnight => 14, Unit.Day or Unit.Night => 1, Unit.Hour => 1 / 24m, _ => 0 };
        return OfNumber(day.DayNumber + (long)decimal.Round(days, MidpointRounding.AwayFromZero));
    }

    /// <summary>The day, when it is within the years that are counted.</summary>
    public static DateOnly? OfNumber(long number) => number >= First && number <= Last ? DateOnly.FromDayNumber((int)number) : null;

    private static DateOnly? AddMonths(DateOnly day, decimal count)
    {
        var months = (long)day.Year * 12 + day.Month - 1 + (long)decimal.Truncate(count);
        if (months is < 12 * 1000 or >= 12 * 3000) return null;
        var (year, month) = ((int)(months / 12), (int)(months % 12) + 1);
        var moved = new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
        return OfNumber(moved.DayNumber + (long)((count - decimal.Truncate(count)) * 30));
    }
}
