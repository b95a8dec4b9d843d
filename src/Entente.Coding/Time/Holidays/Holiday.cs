using Entente.Model.Data;

namespace Entente.Coding.Time.Holidays;

/// <summary>A day, or some days, that return every year of some calendar.</summary>
/// <param name="Names">How reports call it.</param>
/// <param name="Calendar">The calendar that it follows; see <see cref="HolidayDays"/>. Null when nobody can say which day is meant.</param>
/// <param name="Month">Month in that calendar.</param>
/// <param name="Day">Day of the month; for weekdays which one of the month, -1 for the last.</param>
/// <param name="Weekday">The weekday, 0 for Sunday.</param>
/// <param name="Offset">Days to add.</param>
/// <param name="Length">How many days it lasts; 0 for the month of the Islamic calendar that it begins.</param>
/// <param name="Days">First days by year, for holidays that no calendar here gives.</param>
internal sealed record Holiday(
    IReadOnlyList<string> Names, string? Calendar, int Month, int Day, int Weekday, int Offset, int Length, IReadOnlyList<DateOnly> Days)
{
    public static Holiday Read(DataRecord record)
    {
        var holiday = new Holiday(
            record.Texts("names"), record.TextOrNull("calendar"), record.NumberOrNull("month") ?? 1, record.NumberOrNull("day") ?? 1,
            record.NumberOrNull("weekday") ?? 0, record.NumberOrNull("offset") ?? 0, record.NumberOrNull("length") ?? 1,
            [.. record.Texts("days").Select(d => Iso(d, record))]);
        record.Ignore("note");
        record.Done();
        if (holiday.Names.Count == 0) throw record.Wrong("the key 'names' is missing or empty.", "List what reports call the holiday.");
        if (holiday.Calendar is { } calendar && !HolidayDays.Calendars.Contains(calendar))
            throw record.Wrong($"there is no calendar '{calendar}'.", "Use one of: " + string.Join(", ", HolidayDays.Calendars) + ".");
        return holiday;
    }

    /// <summary>Its first day in a Gregorian year, null when it has none there or it is not known.</summary>
    public DateOnly? In(int year) => HolidayDays.First(this, year);

    /// <summary>How many days it lasts from its first day on: as given, or the whole month when that is 0.</summary>
    public int DaysFrom(DateOnly first) => Length > 0 ? Length : HolidayDays.MonthFrom(first);

    private static DateOnly Iso(string text, DataRecord record) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day : throw record.Wrong($"'{text}' is no day.", "Write YYYY-MM-DD.");
}
