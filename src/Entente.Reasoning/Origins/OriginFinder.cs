using Entente.Model;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Reasoning.Origins;

/// <summary>
/// Traces reports to independent sources. A report goes back to the first report that it copies or rewrites, and that one to its outlet, so
/// that two reports of one outlet are no two sources. A claim whose outermost speaker is an outlet goes back to that outlet instead.
/// </summary>
internal static class OriginFinder
{
    public static OriginMap Find(LedgerSnapshot snapshot, IReadOnlyList<Copy> copies)
    {
        var reports = snapshot.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var sources = copies.ToDictionary(c => c.Report, StringComparer.Ordinal);
        var drafts = new SortedDictionary<string, Draft>(StringComparer.Ordinal);
        var ofReport = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in snapshot.Reports) ofReport[report.Id] = Place(drafts, report, RootOf(report, reports, sources), sources);
        var cited = Citations.Of(snapshot.Claims);
        var ofClaim = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in snapshot.Claims)
            ofClaim[claim.Id] = cited.TryGetValue(claim.Id, out var outlet)
                ? Cite(drafts, outlet, reports[claim.Report]) : ofReport[claim.Report];
        var origins = drafts.Values.Select(d => d.Finish());
        return new OriginMap(
            [.. origins.OrderBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Id, StringComparer.Ordinal)], ofReport, ofClaim);
    }

    private static Report RootOf(Report report, Dictionary<string, Report> reports, Dictionary<string, Copy> sources)
    {
        while (sources.TryGetValue(report.Id, out var copy)) report = reports[copy.Of];
        return report;
    }

    private static string Place(SortedDictionary<string, Draft> drafts, Report report, Report root, Dictionary<string, Copy> sources)
    {
        var key = OutletNames.Key(root.Outlet);
        var id = key is null ? Ids.Of("org_", "report", root.Id) : Ids.Of("org_", "outlet", key);
        var draft = DraftOf(drafts, id, root.Outlet ?? root.File);
        draft.Reports.Add(report.Id);
        if (sources.TryGetValue(report.Id, out var copy)) draft.Reasons.Add($"{report.File} is {Word(copy.Kind)}. {copy.Reason}");
        else if (key is not null) draft.Own.Add(report.File);
        return draft.Id;
    }

    private static string Cite(SortedDictionary<string, Draft> drafts, string outlet, Report report)
    {
        var draft = DraftOf(drafts, Ids.Of("org_", "outlet", OutletNames.Key(outlet)!), outlet);
        if (draft.Reports.Add(report.Id)) draft.Reasons.Add($"{report.File} cites {outlet}.");
        return draft.Id;
    }

    private static Draft DraftOf(SortedDictionary<string, Draft> drafts, string id, string name)
    {
        if (!drafts.TryGetValue(id, out var draft)) drafts.Add(id, draft = new Draft(id, name));
        return draft;
    }

    private static string Word(CopyKind kind) => kind switch
    {
        CopyKind.Exact => "an exact copy",
        CopyKind.Near => "a near copy",
        _ => "a rewrite",
    };

    private sealed class Draft(string id, string name)
    {
        public string Id => id;

        public SortedSet<string> Reports { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Reasons { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Own { get; } = new(StringComparer.Ordinal);

        public Origin Finish()
        {
            if (Own.Count > 1) Reasons.Add($"{string.Join(", ", Own)} are all by {name}.");
            return new Origin(id, name, [.. Reports], [.. Reasons]);
        }
    }
}
