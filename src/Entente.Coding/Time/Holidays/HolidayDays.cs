using System.Globalization;
using AnyCalendar = System.Globalization.Calendar;

namespace Entente.Coding.Time.Holidays;

/// <summary>
/// The day of a holiday in a year. Islamic, Hebrew, Persian and Chinese dates are those of the calendars that come with .NET: Umm al-Qura
/// as Saudi Arabia publishes it, from 1900 to 2077; states that wait for the moon may be a day apart.
/// </summary>
internal static class HolidayDays
{
    public static readonly string[] Calendars = ["gregorian", "weekday", "easter", "orthodox", "islamic", "hebrew", "persian", "chinese", "table"];
    private const int FirstYear = 1900;
    private const int LastYear = 2077;

    private static readonly AnyCalendar Islamic = new UmAlQuraCalendar();
    private static readonly AnyCalendar Hebrew = new HebrewCalendar();
    private static readonly AnyCalendar Persian = new PersianCalendar();
    private static readonly AnyCalendar Chinese = new ChineseLunisolarCalendar();

    public static DateOnly? First(Holiday holiday, int year)
    {
        if (year is < FirstYear + 1 or >= LastYear) return null;
        DateOnly? day = holiday.Calendar switch
        {
            "gregorian" => new DateOnly(year, holiday.Month, holiday.Day),
            "weekday" => NthWeekday(year, holiday),
            "easter" => Easter(year),
            "orthodox" => OrthodoxEaster(year),
            "islamic" => ByCalendar(Islamic, holiday, year),
            "hebrew" => ByCalendar(Hebrew, holiday, year),
            "persian" => ByCalendar(Persian, holiday, year),
            "chinese" => ByCalendar(Chinese, holiday, year),
            "table" => holiday.Days.Where(d => d.Year == year).Select(d => (DateOnly?)d).FirstOrDefault(),
            _ => null,
        };
        return day?.AddDays(holiday.Offset);
    }

    /// <summary>How many days the month of the Islamic calendar has that begins on a day.</summary>
    public static int MonthFrom(DateOnly first)
    {
        var moment = first.ToDateTime(TimeOnly.MinValue);
        return Islamic.GetDaysInMonth(Islamic.GetYear(moment), Islamic.GetMonth(moment));
    }

    private static DateOnly NthWeekday(int year, Holiday holiday)
    {
        if (holiday.Day < 0)
        {
            var last = new DateOnly(year, holiday.Month, DateTime.DaysInMonth(year, holiday.Month));
            return last.AddDays(-(((int)last.DayOfWeek - holiday.Weekday + 7) % 7));
        }

        var first = new DateOnly(year, holiday.Month, 1);
        return first.AddDays((holiday.Weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (holiday.Day - 1));
    }

    // Meeus, Jones and Butcher's rule for the Gregorian Easter.
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var days = h + l - 7 * m + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }

    // Meeus' rule for the Julian Easter, as a Gregorian day; 13 days apart from 1900 to 2099.
    private static DateOnly OrthodoxEaster(int year)
    {
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        var days = d + e + 114;
        return new DateOnly(year, days / 31, days % 31 + 1).AddDays(13);
    }

    private static DateOnly? ByCalendar(AnyCalendar calendar, Holiday holiday, int year)
    {
        var near = calendar.GetYear(new DateTime(year, 7, 1));
        for (var other = near - 1; other <= near + 1; other++)
        {
            var month = calendar is HebrewCalendar ? HebrewMonth(other, holiday.Month) : Plain(calendar, other, holiday.Month);
            if (month > calendar.GetMonthsInYear(other)) continue;
            var day = DateOnly.FromDateTime(calendar.ToDateTime(other, month, holiday.Day, 0, 0, 0, 0));
            if (day.Year == year) return day;
        }

        return null;
    }

    // Months of the Hebrew year are given as in a common one, from Tishri; a leap year has Adar twice, and feasts are in the second.
    private static int HebrewMonth(int year, int month) => month >= 6 && Hebrew.IsLeapYear(year) ? month + 1 : month;

    // A leap month of the Chinese year takes a number of its own.
    private static int Plain(AnyCalendar calendar, int year, int month)
    {
        if (calendar is not ChineseLunisolarCalendar) return month;
        var leap = calendar.GetLeapMonth(year);
        return leap > 0 && month >= leap ? month + 1 : month;
    }
}
