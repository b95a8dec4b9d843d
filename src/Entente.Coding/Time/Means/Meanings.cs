using Entente.Coding.Time.Grammar;
using Entente.Model.Data;

namespace Entente.Coding.Time.Means;

/// <summary>What rules may mean, by the names that <c>data/dates/rules.jsonl</c> uses.</summary>
internal static class Meanings
{
    private static readonly Dictionary<string, Means> All = new(StringComparer.Ordinal)
    {
        ["none"] = new((_, _) => null, ""),
        ["same"] = new(Same, ""),
        ["day"] = new(AbsoluteMeans.Day, "month day|th"),
        ["digits"] = new(AbsoluteMeans.Digits, "two1|two"),
        ["month"] = new(AbsoluteMeans.Month, "month"),
        ["iso-month"] = new(AbsoluteMeans.IsoMonth, "year two"),
        ["year"] = new(AbsoluteMeans.Year, "year"),
        ["decade"] = new(AbsoluteMeans.Decade, "decade|nineties"),
        ["century"] = new(AbsoluteMeans.Century, "ordinal"),
        ["offset"] = new(RelativeMeans.Offset, ""),
        ["which"] = new(RelativeMeans.Which, "unit1"),
        ["ago"] = new(RelativeMeans.Ago, "number unit"),
        ["vague-ago"] = new(RelativeMeans.VagueAgo, "units"),
        ["ahead"] = new(RelativeMeans.Ahead, "number unit"),
        ["stretch"] = new(RelativeMeans.Stretch, "which|stretching unit|unit1"),
        ["recent"] = new(RelativeMeans.Recent, "soon units"),
        ["so-far"] = new(RelativeMeans.SoFar, "side date|unit1"),
        ["anchored"] = new(AnchoredMeans.Counted, "number unit side"),
        ["anchored-part"] = new(AnchoredMeans.DayPart, "daypart"),
        ["next-unit"] = new(AnchoredMeans.Next, "stretching unit1"),
        ["anchored-unit"] = new(AnchoredMeans.ByUnit, "unit1"),
        ["event"] = new(AnchoredMeans.OfEvent, ""),
        ["anniversary"] = new(AnchoredMeans.Anniversary, "ordinal"),
        ["nth-day"] = new(AnchoredMeans.NthDay, "ordinal|number"),
        ["nth-unit"] = new(AnchoredMeans.NthUnit, "ordinal unit1"),
        ["straight"] = new(AnchoredMeans.Straight, "ordinal unit1"),
        ["weekday"] = new(WeekdayMeans.Weekday, "weekday"),
        ["weekday-of"] = new(WeekdayMeans.OfWeek, "weekday which"),
        ["weekend"] = new(WeekdayMeans.Weekend, ""),
        ["day-part"] = new(WeekdayMeans.DayPart, ""),
        ["part"] = new(PeriodMeans.Part, "part|early date|unit1|decade|ordinal"),
        ["this-unit"] = new(PeriodMeans.ThisUnit, ""),
        ["season"] = new(PeriodMeans.Season, "season"),
        ["quarter"] = new(PeriodMeans.Quarter, ""),
        ["half"] = new(PeriodMeans.Half, "half"),
        ["edge-stretch"] = new(PeriodMeans.EdgeStretch, "edge number units date|unit1"), ["week-around"] = new(PeriodMeans.WeekAround, "day"), ["eve"] = new(PeriodMeans.Eve, "day|holiday"),
        ["week-of"] = new(PeriodMeans.WeekOf, "ordinal date"),
        ["duration-range"] = new(DurationMeans.Between, "number*2 unit"),
        ["edge"] = new(PeriodMeans.Edge, "date|unit1"),
        ["about"] = new(PeriodMeans.About, "date"),
        ["fiscal"] = new(FiscalMeans.Year, ""),
        ["fiscal-quarter"] = new(FiscalMeans.Quarter, "year"),
        ["holiday"] = new(HolidayMeans.Day, "holiday"),
        ["clock"] = new(ClockMeans.Alone, "clock"),
        ["clock-day"] = new(ClockMeans.OnDay, "clock date"),
        ["moment"] = new(ClockMeans.Iso, "year two*4"),
        ["range"] = new(RangeMeans.Between, "point*2"),
        ["days"] = new(RangeMeans.Days, "day*2 month"),
        ["years"] = new(RangeMeans.Years, "year"),
        ["months"] = new(RangeMeans.Months, "month*2"),
        ["open"] = new(RangeMeans.Open, "point"),
        ["within"] = new(RangeMeans.Within, "number unit"),
        ["duration"] = new(DurationMeans.Duration, "unit|units|unit1"),
        ["set"] = new(DurationMeans.Set, "weekday|unit|unit1"),
    };

    /// <summary>Throws when a rule names a meaning or a condition that is not there.</summary>
    public static void Check(DateRule rule, DataRecord record)
    {
        if (!All.ContainsKey(rule.Means))
            throw record.Wrong($"there is no meaning '{rule.Means}'.", "Use one of: " + string.Join(", ", All.Keys.Order(StringComparer.Ordinal)) + ".");
        CheckNeeds(rule, record);
        foreach (var condition in rule.Where)
            if (!Around.Names.Contains(condition))
                throw record.Wrong($"there is no condition '{condition}'.", "Use one of: " + string.Join(", ", Around.Names.Order(StringComparer.Ordinal)) + ".");
    }

    private static void CheckNeeds(DateRule rule, DataRecord record)
    {
        foreach (var form in rule.Forms)
            foreach (var need in All[rule.Means].Needs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (!Gives(form, need)) throw record.Wrong($"a form of '{rule.Id}' lacks {need.Replace("|", " or ", StringComparison.Ordinal)}, which '{rule.Means}' needs.", "Add it to the form, or name another meaning.");
    }

    // "unit|unit1" is one of the two, "two*4" four of them.
    private static bool Gives(Place[] form, string need)
    {
        var parts = need.Split('*');
        var names = parts[0].Split('|');
        var count = form.Count(place => place.Choices.All(c => names.Contains(c.Name) && c.Kind != ItemKind.Word));
        return count >= (parts.Length > 1 ? parts[1][0] - '0' : 1);
    }

    private sealed record Means(Func<Reading, Node, Meaning?> Read, string Needs);

    /// <summary>What a node means; null when it is no date after all.</summary>
    public static Meaning? Of(Reading reading, Node node) => node.Rule is { } rule ? All[rule.Means].Read(reading, node) : HolidayMeans.Day(reading, node);

    // The meaning of what a lower layer found.
    private static Meaning? Same(Reading reading, Node node) => reading.Read(node.Parts.First(p => p.Node is not null).Node!);
}
