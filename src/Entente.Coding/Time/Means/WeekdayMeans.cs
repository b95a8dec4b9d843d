using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Weekdays, weekends and parts of days.</summary>
internal static class WeekdayMeans
{
    /// <summary>A weekday: the last one, or the coming one in a clause on what is to come; the report's own weekday is its own day.</summary>
    public static Meaning? Weekday(Reading reading, Node node)
    {
        var weekday = node["weekday"];
        if (reading.Published is not { } today) return RelativeMeans.NoReport(FormattableString.Invariant($"XXXX-WXX-{(weekday == 0 ? 7 : weekday)}"));
        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        var days = node.Get("which") switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => 7 - back,
            0 => ThisWeek(reading, node, today, weekday, back),
            _ => back != 0 && reading.TenseOf(node) > 0 ? 7 - back : -back,
        };
        return Meaning.OfDay(today.AddDays(days), AbsoluteMeans.AgainstReport(today));
    }

    // "this Friday" is the coming one; after it, "this Monday" with the past is the last.
    private static int ThisWeek(Reading reading, Node node, DateOnly today, int weekday, int back)
    {
        var ahead = (weekday + 6) % 7 - ((int)today.DayOfWeek + 6) % 7;
        return ahead >= 0 ? ahead : reading.TenseOf(node) < 0 ? -back : 7 - back;
    }

    /// <summary>"Tuesday of last week".</summary>
    public static Meaning? OfWeek(Reading reading, Node node)
    {
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX-XX-XX");
        var monday = Calendar.Week(today).Start!.Value.AddDays(7 * node["which"]);
        return Meaning.OfDay(monday.AddDays((node["weekday"] + 6) % 7), AbsoluteMeans.AgainstReport(today));
    }

    public static Meaning? Weekend(Reading reading, Node node)
    {
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX-WXX-WE");
        var saturday = SaturdayOf(today);
        var began = today >= saturday;
        var weeks = node.Get("which") switch
        {
            < 0 => -1,
            > 0 => 1,
            0 => reading.TenseOf(node) < 0 && !began ? -1 : 0,
            _ => began || reading.TenseOf(node) > 0 ? 0 : -1,
        };
        return Timex.Weekend(saturday.AddDays(7 * weeks), AbsoluteMeans.AgainstReport(today));
    }

    /// <summary>"Tuesday night", "this morning", "overnight", "the next morning".</summary>
    public static Meaning? DayPart(Reading reading, Node node)
    {
        if (node.Rule!.With == "overnight") return Overnight(reading);
        var part = node.Get("daypart") ?? 3;
        if (node.Child("date") is { } date)
            return reading.Read(date) is { Days: { Precision: DatePrecision.Day } } day ? OnPart(day, part) with { Mod = node.Get("early") is { } early ? PeriodMeans.Mod(early) : null } : null;
        return RelativeMeans.Offset(reading, node) is { } found ? found.Days is null ? found : OnPart(found, part) : null;
    }

    public static Meaning Night(DateOnly day, string why) => OnPart(Meaning.OfDay(day, why), 3);

    /// <summary>The Saturday of the week, from Monday on, that a day lies in.</summary>
    public static DateOnly SaturdayOf(DateOnly day) => Calendar.Week(day).End!.Value.AddDays(-1);

    private static readonly string[] Parts = ["TMO", "TAF", "TEV", "TNI"];

    public static Meaning OnPart(Meaning day, int part) => day with { Type = Meaning.Time, Value = day.Value + Parts[part] };

    private static Meaning Overnight(Reading reading)
    {
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX-XX-XXTNI");
        var before = today.AddDays(-1);
        return new Meaning(Meaning.Time, DateRange.Iso(before) + "TNI", new DateRange(before, today, DatePrecision.Day), AbsoluteMeans.AgainstReport(today));
    }
}
