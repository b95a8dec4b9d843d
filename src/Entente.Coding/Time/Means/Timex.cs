using System.Globalization;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Values as ISO-TimeML (ISO 24617-1) writes them, and the periods that they stand for.</summary>
internal static class Timex
{
    public static Meaning Month(int year, int month, string why = "") =>
        Meaning.Of(DateRange.OfMonth(year, month), string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), why);

    public static Meaning Year(int year, string why = "") => Meaning.Of(DateRange.OfYear(year), Number(year, 4), why);

    /// <summary>The week from Monday to Sunday that a day lies in, numbered as ISO 8601 has it.</summary>
    public static Meaning Week(DateOnly day, string why = "") => Meaning.Of(Calendar.Week(day), WeekValue(day), why);

    public static Meaning Weekend(DateOnly saturday, string why = "") =>
        Meaning.Of(new DateRange(saturday, saturday.AddDays(1), DatePrecision.Week), WeekValue(saturday) + "-WE", why);

    public static Meaning Quarter(int year, int quarter, string why = "") => Months(year, 3 * quarter - 2, 3, $"{Number(year, 4)}-Q{Number(quarter, 1)}", why);

    public static Meaning Half(int year, int half, string why = "") => Months(year, 6 * half - 5, 6, $"{Number(year, 4)}-H{Number(half, 1)}", why);

    /// <summary>A season of the northern half of the earth, 0 for spring; winter ends in the next year.</summary>
    public static Meaning Season(int year, int season, string why = "") => Months(year, 3 * season + 3, 3, $"{Number(year, 4)}-{Seasons[season]}", why);

    public static Meaning Decade(int first, string why = "") =>
        Meaning.Of(new DateRange(new DateOnly(first, 1, 1), new DateOnly(first + 9, 12, 31), DatePrecision.Range), Number(first / 10, 3) + "X", why);

    public static Meaning Century(int century, string why = "") =>
        Meaning.Of(new DateRange(new DateOnly(100 * century - 99, 1, 1), new DateOnly(100 * century, 12, 31), DatePrecision.Range), Number(century - 1, 2) + "XX", why);

    /// <summary>A range of days, from one value to another.</summary>
    public static Meaning Range(Meaning from, Meaning to) =>
        Meaning.Of(new DateRange(from.Days!.Start, to.Days!.End, DatePrecision.Range), from.Value + "/" + to.Value, Join(from.Why, to.Why));

    public static string Join(string one, string other) => one.Length == 0 || one == other ? other : other.Length == 0 ? one : one + "; " + other;

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    private static Meaning Months(int year, int month, int count, string value, string why)
    {
        var start = new DateOnly(year, month, 1);
        return Meaning.Of(new DateRange(start, start.AddMonths(count).AddDays(-1), count == 3 ? DatePrecision.Season : DatePrecision.Year), value, why);
    }

    private static string WeekValue(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):D4}-W{ISOWeek.GetWeekOfYear(moment):D2}");
    }

    private static string Number(int value, int digits) => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
