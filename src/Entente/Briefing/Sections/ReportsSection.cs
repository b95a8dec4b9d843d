using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Model.Reports;

namespace Entente.Briefing.Sections;

/// <summary>The reports: outlet, date, what they copy, where they go back to, what was left out, and their clean text.</summary>
internal static class ReportsSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        using var section = Section.Open(html, "reports", "Reports", "What was read, and what goes back to what. The text is as it was read, without menus and notices.");
        var claims = brief.Claims.ToLookup(c => c.Report, StringComparer.Ordinal);
        foreach (var report in brief.Snapshot.Reports) Write(html, brief, report, [.. claims[report.Id]]);
    }

    private static void Write(HtmlWriter html, BriefingContext brief, Report report, List<Claim> claims)
    {
        using (html.Open("article", ("class", "report"), ("id", report.Id)))
        {
            html.Element("h3", report.Title ?? report.File);
            using (html.Open("p", ("class", "meta"))) Meta(html, brief, report, claims.Count);
            foreach (var copy in brief.Copies.Where(c => c.Report == report.Id)) Copied(html, brief, copy);
            ReportText.Write(html, brief, report, claims);
        }

        html.Line();
    }

    private static void Meta(HtmlWriter html, BriefingContext brief, Report report, int claims)
    {
        var parts = new List<string> { report.Outlet ?? "outlet unknown", Published(report) };
        if (report.Byline is { } byline) parts.Add(byline);
        parts.Add(Words.Count(claims, "claim"));
        parts.Add(report.LeftOut.Count == 0 ? "nothing left out" : Words.Count(report.LeftOut.Count, "line") + " left out");
        var origins = brief.Origins.Where(o => o.Reports.Contains(report.Id, StringComparer.Ordinal)).Select(o => o.Name).ToList();
        if (origins.Count > 0) parts.Add((origins.Count == 1 ? "origin: " : "origins: ") + string.Join(", ", origins));
        html.Text(string.Join(" · ", parts)).Text(" · ").Element("code", string.Join(", ", brief.Snapshot.Sightings.GetValueOrDefault(report.Id) ?? [report.File]));
    }

    private static string Published(Report report) => report.Published is { } published
        ? Words.Range(published) + (report.PublishedFrom is { } from ? $" (from {from})" : string.Empty)
        : "undated";

    private static void Copied(HtmlWriter html, BriefingContext brief, Copy copy)
    {
        var of = brief.ReportOf(copy.Of);
        using var p = html.Open("p", ("class", "copied"));
        html.Text(copy.Kind switch { CopyKind.Exact => "Copy of ", CopyKind.Near => "Near copy of ", _ => "Rewrite of " })
            .Element("a", of.Title ?? of.File, ("href", "#" + of.Id)).Text(". " + copy.Reason);
    }
}
