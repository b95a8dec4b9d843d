using System.Globalization;
using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Dates counted from the report's day.</summary>
internal static class RelativeMeans
{
    /// <summary>So many days from the report's day: the value of the word, or of the rule.</summary>
    public static Meaning? Offset(Reading reading, Node node)
    {
        var days = node.Get("rel") ?? int.Parse(node.Rule!.With!, CultureInfo.InvariantCulture);
        if (reading.Published is not { } today) return NoReport("XXXX-XX-XX");
        return Days.Add(today, Unit.Day, days) is { } day ? Meaning.OfDay(day, AbsoluteMeans.AgainstReport(today)) : null;
    }

    /// <summary>"last week", "next year", "the week before last".</summary>
    public static Meaning? Which(Reading reading, Node node)
    {
        var count = node.Rule!.With is { } said ? int.Parse(said, CultureInfo.InvariantCulture) : node["which"];
        if (reading.Published is not { } today) return NoReport("XXXX");
        var unit = (Unit)node["unit1"];
        if (unit == Unit.Night) return count == -1 ? WeekdayMeans.Night(today.AddDays(-1), AbsoluteMeans.AgainstReport(today)) : null;
        if (unit == Unit.Decade) return Timex.Decade((today.Year / 10 + count) * 10, AbsoluteMeans.AgainstReport(today));
        return unit is Unit.Day or Unit.Hour or Unit.Minute or Unit.Second or Unit.Fortnight ? null : Counted(today, unit, count, AbsoluteMeans.AgainstReport(today));
    }

    public static Meaning? Ago(Reading reading, Node node)
    {
        var (unit, count) = ((Unit)node["unit"], Quantity.Of(reading, node.Child("number")!));
        if (reading.Published is not { } today) return NoReport("XXXX");
        var why = AbsoluteMeans.AgainstReport(today);
        if (count is null) return Vague(today, unit, 6, why);
        if (Counted(today, unit, -count.Value, why) is not { } meaning) return null;
        return node.Child("about") is { } about ? meaning with { Mod = AgoMod(PeriodMeans.ModOf(about)) } : meaning;
    }

    // More than two years ago is before the time two years ago.
    private static string AgoMod(string mod) => mod switch
    {
        "MORE_THAN" => "BEFORE",
        "LESS_THAN" => "AFTER",
        "EQUAL_OR_MORE" => "ON_OR_BEFORE",
        "EQUAL_OR_LESS" => "ON_OR_AFTER",
        _ => mod,
    };

    /// <summary>"weeks ago": two or more.</summary>
    public static Meaning? VagueAgo(Reading reading, Node node)
    {
        if (reading.Published is not { } today) return NoReport("PAST_REF");
        var unit = (Unit)node["units"];
        return Vague(today, unit, unit switch { Unit.Day => 6, Unit.Week => 8, Unit.Month => 11, Unit.Year => 10, _ => 9 }, AbsoluteMeans.AgainstReport(today));
    }

    public static Meaning? Ahead(Reading reading, Node node)
    {
        if (Quantity.Of(reading, node.Child("number")!) is not { } count) return null;
        if (reading.Published is not { } today) return NoReport("XXXX");
        return Counted(today, (Unit)node["unit"], count, AbsoluteMeans.AgainstReport(today));
    }

    /// <summary>"the past three weeks", "the next decade": up to, or from, the report's day.</summary>
    public static Meaning? Stretch(Reading reading, Node node)
    {
        var unit = (Unit)(node.Get("unit") ?? node["unit1"]);
        var count = node.Child("number") is { } number ? Quantity.Of(reading, number) : 1;
        var value = Quantity.Iso(unit, count);
        var ahead = (node.Get("which") ?? node["stretching"]) > 0;
        if (unit == Unit.Day && node.Child("number") is null) return null;
        if (reading.Published is not { } today) return new Meaning(Meaning.Duration, value, null, AbsoluteMeans.NoDay);
        if (Days.Add(today, unit, (ahead ? 1 : -1) * (count ?? (unit == Unit.Decade ? 3 : 6))) is not { } other) return null;
        var precision = count == 1 ? PrecisionOf(unit) : DatePrecision.Range;
        return new Meaning(Meaning.Duration, value, ahead ? new DateRange(today, other, precision) : new DateRange(other, today, precision), AbsoluteMeans.AgainstReport(today));
    }

    /// <summary>"recent weeks", "the coming months": as long as such words mostly mean.</summary>
    public static Meaning? Recent(Reading reading, Node node)
    {
        var ahead = node["soon"] > 0;
        var value = ahead ? "FUTURE_REF" : "PAST_REF";
        if (reading.Published is not { } today) return NoReport(value);
        var (unit, sign) = ((Unit)node["units"], ahead ? 1 : -1);
        var other = unit switch
        {
            Unit.Hour => today.AddDays(sign),
            Unit.Day => today.AddDays(7 * sign),
            Unit.Week => today.AddDays(28 * sign),
            Unit.Month => today.AddMonths(6 * sign),
            Unit.Decade => today.AddYears(30 * sign),
            _ => today.AddYears(5 * sign),
        };
        var precision = unit switch { Unit.Hour => DatePrecision.Day, Unit.Day => DatePrecision.Week, Unit.Week => DatePrecision.Month, _ => DatePrecision.Range };
        return Meaning.Of(ahead ? new DateRange(today, other, precision) : new DateRange(other, today, precision), value, AbsoluteMeans.AgainstReport(today));
    }

    /// <summary>"earlier this week" ends, "later this week" begins with the report's day.</summary>
    public static Meaning? SoFar(Reading reading, Node node)
    {
        var inner = node.Child("date") is { } date ? reading.Read(date) : PeriodMeans.ThisUnit(reading, node);
        if (inner?.Days is not { Start: { } start, End: { } end } days || reading.Published is not { } today) return inner;
        if (today < start || today > end) return inner;
        return inner with { Days = node["side"] < 0 ? days with { End = today } : days with { Start = today } };
    }

    /// <summary>The unit of the calendar so many units from a day: "three weeks ago" is a week, "two months ago" a month.</summary>
    public static Meaning? Counted(DateOnly from, Unit unit, decimal count, string why)
    {
        if (count != decimal.Truncate(count) && unit is Unit.Year or Unit.Decade) (unit, count) = (Unit.Month, count * (unit == Unit.Year ? 12 : 120));
        if (Days.Add(from, unit, count) is not { } day) return null;
        return unit switch
        {
            Unit.Week or Unit.Fortnight => Timex.Week(day, why),
            Unit.Weekend => Timex.Weekend(WeekdayMeans.SaturdayOf(day), why),
            Unit.Month => Timex.Month(day.Year, day.Month, why),
            Unit.Quarter => Timex.Quarter(day.Year, (day.Month + 2) / 3, why),
            Unit.Year or Unit.Decade or Unit.Century => Timex.Year(day.Year, why),
            _ => Meaning.OfDay(day, why),
        };
    }

    public static DatePrecision PrecisionOf(Unit unit) => unit switch
    {
        Unit.Week or Unit.Fortnight or Unit.Weekend => DatePrecision.Week,
        Unit.Month => DatePrecision.Month,
        Unit.Quarter => DatePrecision.Season,
        Unit.Year => DatePrecision.Year,
        Unit.Decade or Unit.Century => DatePrecision.Range,
        _ => DatePrecision.Day,
    };

    public static Meaning NoReport(string value) => Meaning.Unknown(value, AbsoluteMeans.NoDay);

    private static Meaning? Vague(DateOnly today, Unit unit, int most, string why) =>
        Days.Add(today, unit, -most) is { } start && Days.Add(today, unit, -2) is { } end
            ? Meaning.Of(new DateRange(start, end, DatePrecision.Range), "PAST_REF", why) : null;
}
