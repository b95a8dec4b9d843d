using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>Parts of periods, seasons, quarters and halves.</summary>
internal static class PeriodMeans
{
    private static readonly string[] Mods = ["START", "MID", "END", "START", "END"];

    /// <summary>"early 2023", "mid-March", "the end of the year".</summary>
    public static Meaning? Part(Reading reading, Node node)
    {
        var inner = Whole(reading, node);
        if (inner is null || inner.Type != Meaning.Date || inner.Mod is not null) return null;
        var part = node.Get("part") ?? node["early"];
        return inner with { Mod = Mods[part], Days = inner.Days is { Start: { } start, End: { } end } days ? Within(days, start, end, part) : null };
    }

    /// <summary>"the last day of March".</summary>
    public static Meaning? Edge(Reading reading, Node node)
    {
        if (Whole(reading, node) is not { } whole) return null;
        return whole.Days is { Start: { } start, End: { } end } ? Meaning.OfDay(node.Rule!.With == "first" ? start : end, whole.Why) : whole with { Value = "XXXX-XX-XX" };
    }

    /// <summary>ISO-TimeML's mod for a part.</summary>
    public static string Mod(int part) => Mods[part];

    /// <summary>"the first six months of 2024", "the last two weeks of May".</summary>
    public static Meaning? EdgeStretch(Reading reading, Node node)
    {
        if (Whole(reading, node) is not { } whole || Quantity.Of(reading, node.Child("number")!) is not { } count) return null;
        var (unit, first) = ((Unit)node["units"], node["edge"] > 0);
        var value = Quantity.Iso(unit, count);
        if (whole.Days is not { Start: { } start, End: { } end }) return whole with { Type = Meaning.Duration, Value = value };
        var other = first ? Days.Add(start, unit, count)?.AddDays(-1) : Days.Add(end.AddDays(1), unit, -count);
        if (other is not { } edge || edge < start || edge > end) return null;
        return new Meaning(Meaning.Duration, value, first ? new DateRange(start, edge, DatePrecision.Range) : new DateRange(edge, end, DatePrecision.Range), whole.Why);
    }

    /// <summary>"the week of March 9".</summary>
    public static Meaning? WeekAround(Reading reading, Node node) =>
        reading.Read(node.Child("day")!) is not { } day ? null : day.Days?.Start is { } start ? Timex.Week(start, day.Why) : day with { Value = "XXXX-WXX" };

    /// <summary>"the eve of Nowruz".</summary>
    public static Meaning? Eve(Reading reading, Node node)
    {
        if (reading.Read(node.Child("day") ?? node.Child("holiday")!) is not { } day) return null;
        return day.Days?.Start is { } start ? Days.Add(start, Unit.Day, -1) is { } eve ? Meaning.OfDay(eve, day.Why) : null : day with { Value = "XXXX-XX-XX" };
    }

    /// <summary>"the second week of March": its days 8 to 14.</summary>
    public static Meaning? WeekOf(Reading reading, Node node)
    {
        var number = Quantity.Ordinal(node.Child("ordinal")!);
        if (number is < 1 or > 5 || reading.Read(node.Child("date")!) is not { Days: { Precision: DatePrecision.Month, Start: { Day: 1 } start, End: { } end } } month) return null;
        var (first, last) = (start.AddDays(7 * number - 7), start.AddDays(7 * number - 1));
        if (first > end) return null;
        var days = new DateRange(first, last > end ? end : last, DatePrecision.Week);
        return month with { Days = days, Value = days.ToString() };
    }

    private static Meaning? Whole(Reading reading, Node node)
    {
        if (node.Child("date") is { } date) return reading.Read(date);
        if (node.Has("decade")) return AbsoluteMeans.Decade(reading, node);
        return node.Child("ordinal") is null ? ThisUnit(reading, node) : AbsoluteMeans.Century(reading, node);
    }

    // Early, middle and late are thirds. The start and end of a year are its first and last month.
    private static DateRange Within(DateRange days, DateOnly start, DateOnly end, int part)
    {
        var length = end.DayNumber - start.DayNumber + 1;
        if (length == 1) return days;
        if (length == 7) return part is 0 or 3 ? days with { End = start.AddDays(1) } : part == 1 ? new(start.AddDays(2), start.AddDays(2), days.Precision) : days with { Start = start.AddDays(3) };
        if (length < 32) return part is 0 or 3 ? days with { End = start.AddDays(9) } : part == 1 ? days with { Start = start.AddDays(10), End = start.AddDays(19) } : days with { Start = start.AddDays(20) };
        if (length < 370) return OfMonths(start, part, length < 100 ? 1 : length < 200 ? 2 : 4);
        return length < 4000 ? OfYears(start, end, part, 4, 7) : OfYears(start, end, part, 33, 66);
    }

    private static DateRange OfMonths(DateOnly start, int part, int third) => part switch
    {
        0 => new(start, start.AddMonths(third).AddDays(-1), DatePrecision.Season),
        1 => new(start.AddMonths(third), start.AddMonths(2 * third).AddDays(-1), DatePrecision.Season),
        2 => new(start.AddMonths(2 * third), start.AddMonths(3 * third).AddDays(-1), DatePrecision.Season),
        3 => new(start, start.AddMonths(1).AddDays(-1), DatePrecision.Month),
        _ => new(start.AddMonths(3 * third - 1), start.AddMonths(3 * third).AddDays(-1), DatePrecision.Month),
    };

    private static DateRange OfYears(DateOnly start, DateOnly end, int part, int first, int second) => part switch
    {
        0 or 3 => new(start, start.AddYears(first).AddDays(-1), DatePrecision.Range),
        1 => new(start.AddYears(first), start.AddYears(second).AddDays(-1), DatePrecision.Range),
        _ => new(start.AddYears(second), end, DatePrecision.Range),
    };

    /// <summary>The week, month or year of the report.</summary>
    public static Meaning? ThisUnit(Reading reading, Node node)
    {
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX");
        var unit = (Unit)node["unit1"];
        var why = AbsoluteMeans.AgainstReport(today);
        if (unit == Unit.Decade) return Timex.Decade(today.Year / 10 * 10, why);
        if (unit == Unit.Century) return Timex.Century((today.Year + 99) / 100, why);
        return unit is Unit.Hour or Unit.Minute or Unit.Second or Unit.Night ? null : RelativeMeans.Counted(today, unit, 0, why);
    }

    /// <summary>"about 2015", "around 5 March".</summary>
    public static Meaning? About(Reading reading, Node node) =>
        node.Child("date") is { } date && reading.Read(date) is { Type: Meaning.Date, Mod: null } meaning ? meaning with { Mod = "APPROX" } : null;

    /// <summary>ISO-TimeML's mod for "nearly", "more than" and so on.</summary>
    public static string ModOf(Node about) => about.Rule!.With!;

    public static Meaning? Season(Reading reading, Node node)
    {
        var season = node["season"];
        if (node.Get("year") is { } year) return Timex.Season(year, season);
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX");
        var why = AbsoluteMeans.AgainstReport(today);
        // A winter goes by the year that it begins in.
        var now = season == 3 && today.Month < 3 ? today.Year - 1 : today.Year;
        if (node.Get("yearly-which") is { } other) return Timex.Season(today.Year + other, season, why);
        if (node.Get("which") is { } which) return Timex.Season(which < 0 ? today.Year - 1 : which > 0 ? Next(today, season) : now, season, why);
        if (reading.TenseOf(node) > 0 || reading.Is(node.First - 1, "ahead")) return Timex.Season(Next(today, season), season, why);
        return Timex.Season(today.Month >= 3 * season + 3 ? today.Year : today.Year - 1, season, why);
    }

    private static int Next(DateOnly today, int season) => today.Month < 3 * season + 3 ? today.Year : today.Year + 1;

    public static Meaning? Quarter(Reading reading, Node node)
    {
        var quarter = node.Rule!.With == "last" ? 4 : node.Child("ordinal") is { } ordinal ? Quantity.Ordinal(ordinal) : node["one"];
        if (quarter is < 1 or > 4) return null;
        if (YearOf(reading, node) is { } year) return Timex.Quarter(year, quarter);
        if (reading.Published is not { } today) return RelativeMeans.NoReport("XXXX-Q" + (char)('0' + quarter));
        var now = (today.Month + 2) / 3;
        var ahead = reading.TenseOf(node) > 0 || reading.Is(node.First - 1, "ahead");
        return Timex.Quarter(ahead ? quarter >= now ? today.Year : today.Year + 1 : quarter <= now ? today.Year : today.Year - 1, quarter, AbsoluteMeans.AgainstReport(today));
    }

    public static Meaning? Half(Reading reading, Node node)
    {
        var half = node["half"];
        var inner = node.Child("date") is { } date ? reading.Read(date) : node.Has("unit1") ? ThisUnit(reading, node) : null;
        if (inner?.Days is not { Start: { } start, End: { } end } days) return inner is { Days: null } ? inner : null;
        if (days.Precision == DatePrecision.Year && inner.Value.Length == 4) return Timex.Half(start.Year, half, inner.Why);
        if (start == end || inner.Mod is not null) return null;
        var middle = start.AddDays((end.DayNumber - start.DayNumber + 1) / 2);
        return inner with { Mod = half == 1 ? "START" : "END", Days = half == 1 ? days with { End = middle.AddDays(-1) } : days with { Start = middle } };
    }

    // "of 2022", "of last year"
    private static int? YearOf(Reading reading, Node node)
    {
        if (node.Get("year") is { } year) return year;
        return node.Get("unit1") is { } unit && (Unit)unit == Unit.Year ? reading.Published?.Year + (node.Get("which") ?? 0) : null;
    }
}
