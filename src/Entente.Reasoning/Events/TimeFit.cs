using Entente.Model.Dates;

namespace Entente.Reasoning.Events;

/// <summary>Whether two claims can be about the same time.</summary>
internal static class TimeFit
{
    private const int StoryDays = 30;
    private const int NarrowDays = 31;

    /// <summary>
    /// Dated both: the ranges overlap. Otherwise: told within 30 days of each other, or of the date that one of them gives.
    /// </summary>
    public static bool Agrees(ClaimView a, ClaimView b)
    {
        if (RangeOf(a) is { } x && RangeOf(b) is { } y) return x.Overlaps(y);
        var when = RangeOf(a) ?? RangeOf(b);
        var told = RangeOf(a) is null ? a.Report.Day : b.Report.Day;
        if (when is not null && told is { } day) return when.Overlaps(Around(day));
        return a.Report.Day is not { } p || b.Report.Day is not { } q || Math.Abs(p.DayNumber - q.DayNumber) <= StoryDays;
    }

    /// <summary>
    /// Whether both are dated to a month or finer, and the dates overlap: enough to take two reports of one kind of act for one act.
    /// </summary>
    public static bool Pins(ClaimView a, ClaimView b) =>
        RangeOf(a) is { } x && RangeOf(b) is { } y && IsNarrow(x) && IsNarrow(y) && x.Overlaps(y);

    public static DateRange? RangeOf(ClaimView view) => view.Claim.When?.Range;

    private static bool IsNarrow(DateRange range) =>
        range.Start is { } start && range.End is { } end && end.DayNumber - start.DayNumber < NarrowDays;

    private static DateRange Around(DateOnly day) => new(
        DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - StoryDays)),
        DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + StoryDays)), DatePrecision.Range);
}
