using Entente.Coding.Time.Grammar;
using Entente.Model.Dates;

namespace Entente.Coding.Time.Means;

/// <summary>From one date to another, and ranges with one open end.</summary>
internal static class RangeMeans
{
    /// <summary>"from March to June 2023": what says no year takes that of the other, so that the range runs forward.</summary>
    public static Meaning? Between(Reading reading, Node node)
    {
        var (left, right) = (node.Child("point")!, node.Child("point", 1)!);
        if (reading.Read(right) is not { } to || reading.Read(left) is not { } from || !IsEnd(from) || !IsEnd(to)) return null;
        if (to.Days is null || from.Days is null) return Unplaced(from, to);
        if (from.Yearless && to.Days.End is { } end) from = Hinted(reading, left, end.Year, m => m.Days!.Start > end) ?? from;
        else if (to.Yearless && from.Days.Start is { } start) to = Hinted(reading, right, start.Year, m => m.Days!.End < start, 1) ?? to;
        if (IsWeekday(left) && from.Days!.Start > to.Days!.End) from = Meaning.OfDay(from.Days.Start!.Value.AddDays(-7), from.Why);
        return from.Days!.Start <= to.Days!.End ? Timex.Range(from, to) : null;
    }

    // Read again with a neighbour's year, or the year beside it when that runs backward.
    private static Meaning? Hinted(Reading reading, Node node, int year, Func<Meaning, bool> runsBack, int step = -1)
    {
        var before = reading.Hint;
        reading.Hint = year;
        var found = reading.Read(node);
        if (found?.Days is not null && runsBack(found))
        {
            reading.Hint = year + step;
            found = reading.Read(node);
        }

        reading.Hint = before;
        return found?.Days is null ? null : found;
    }

    private static bool IsEnd(Meaning meaning) => meaning.Type is Meaning.Date or Meaning.Time && !meaning.Value.EndsWith("_REF", StringComparison.Ordinal);

    private static bool IsWeekday(Node node)
    {
        while (node.Rule?.Means == "same" && node.Parts.FirstOrDefault(p => p.Node is not null).Node is { } inner) node = inner;
        return node.Rule?.Means == "weekday" && !node.Has("which");
    }

    private static Meaning Unplaced(Meaning from, Meaning to) => Meaning.Unknown(from.Value + "/" + to.Value, Timex.Join(from.Why, to.Why));

    /// <summary>"10-12 June", "June 10 to 12, 2025".</summary>
    public static Meaning? Days(Reading reading, Node node)
    {
        var (first, last, month) = (node["day"], node.Get("day", 1)!.Value, node["month"]);
        if (first >= last) return null;
        var day = new List<Part> { new("month", node.First, month, null), new("day", node.First, last, null) };
        if (node.Get("year") is { } year) day.Add(new Part("year", node.First, year, null));
        if (AbsoluteMeans.Day(reading, node with { Parts = day }) is not { } to) return null;
        if (to.Days is null) return to;
        return Timex.Range(Meaning.OfDay(to.Days.Start!.Value.AddDays(first - last), to.Why), to) with { Yearless = to.Yearless };
    }

    /// <summary>"2014-15", "1979-1989", "2025/26".</summary>
    public static Meaning? Years(Reading reading, Node node)
    {
        var from = node["year"];
        var to = node.Get("year", 1) ?? from / 100 * 100 + node["two"];
        return from < to ? Timex.Range(Timex.Year(from), Timex.Year(to)) : null;
    }

    /// <summary>"June and July 2023": months beside each other.</summary>
    public static Meaning? Months(Reading reading, Node node)
    {
        var (first, last) = (node["month"], node.Get("month", 1)!.Value);
        var month = new List<Part> { new("month", node.First, last, null) };
        if (node.Get("year") is { } year) month.Add(new Part("year", node.First, year, null));
        if (first + 1 != last && !(node.Rule!.With == "any" && first < last)) return null;
        if (AbsoluteMeans.Month(reading, node with { Parts = month }) is not { Days.Start: { } start } to) return null;
        return Timex.Range(Timex.Month(start.Year, first, to.Why), to);
    }

    /// <summary>"since 2014" ends with the report's day, "by Friday" begins with it when it lies ahead; "until", "before" and "after" stay open.</summary>
    public static Meaning? Open(Reading reading, Node node)
    {
        if (reading.Read(node.Child("point")!) is not { } point || point.Type is not (Meaning.Date or Meaning.Time) || IsOpen(point)) return null;
        var how = node.Rule!.With!;
        return point with { Mod = ModOf(how), Days = point.Days is { Start: { } start, End: { } end } ? DaysOf(how, start, end, reading.Published) : null };
    }

    private static bool IsOpen(Meaning point) => point.Mod is "ON_OR_AFTER" or "ON_OR_BEFORE" or "BEFORE" or "AFTER" || point.Days is { Start: null } or { End: null };

    private static string ModOf(string how) => how switch { "since" or "from" => "ON_OR_AFTER", "before" => "BEFORE", "after" => "AFTER", _ => "ON_OR_BEFORE" };

    private static DateRange DaysOf(string how, DateOnly start, DateOnly end, DateOnly? published) => how switch
    {
        "since" => new(start, published is { } today && today >= start ? today : null, DatePrecision.Range),
        "from" => new(start, null, DatePrecision.Range),
        "before" => new(null, start.AddDays(-1), DatePrecision.Range),
        "after" => new(end.AddDays(1), null, DatePrecision.Range),
        "by" => new(published is { } today && today <= end ? today : null, end, DatePrecision.Range),
        _ => new(null, end, DatePrecision.Range),
    };

    /// <summary>"within 30 days": from the report's day on.</summary>
    public static Meaning? Within(Reading reading, Node node)
    {
        var (unit, count) = ((Unit)node["unit"], Quantity.Of(reading, node.Child("number")!));
        var value = Quantity.Iso(unit, count);
        if (count is null || reading.Published is not { } today) return new Meaning(Meaning.Duration, value, null, count is null ? "" : AbsoluteMeans.NoDay);
        if (reading.TenseOf(node) < 0) return new Meaning(Meaning.Duration, value, null, "within a time that the text does not place");
        return Means.Days.Add(today, unit, count.Value) is { } end
            ? new Meaning(Meaning.Duration, value, new DateRange(today, end, DatePrecision.Range), AbsoluteMeans.AgainstReport(today)) : null;
    }
}
