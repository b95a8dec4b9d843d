namespace Entente.Briefing;

/// <summary>What a briefing rests on, in one line.</summary>
internal static class ReadLine
{
    public static string Of(BriefingContext brief)
    {
        var counts = new[]
        {
            Words.Count(brief.Snapshot.Reports.Count, "report") + " from " + Words.Count(brief.Origins.Count, "independent origin"),
            Words.Count(brief.Claims.Count, "claim") + (brief.AboutName is { } about ? " about " + about : string.Empty),
            Words.Count(brief.Disputes.Count, "dispute"),
        };
        var period = Period(brief);
        return string.Join(", ", counts) + (period is null ? string.Empty : ", published " + period);
    }

    public static string? Period(BriefingContext brief)
    {
        var days = brief.Snapshot.Reports.Select(r => r.Day).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : Words.Span(days.Min(), days.Max());
    }
}
