using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Reasoning.Copies;
using Entente.Reasoning.Disputes;
using Entente.Reasoning.Events;
using Entente.Reasoning.Origins;
using Entente.Reasoning.Ties;

namespace Entente.Reasoning;

/// <summary>
/// Draws what follows from a ledger: copies, origins, events, disputes and ties. Pure: the same snapshot gives the same findings.
/// </summary>
public static class Reasoner
{
    /// <summary>All findings of the snapshot, whatever order its lists come in.</summary>
    public static ReasonedFindings Reason(LedgerSnapshot snapshot)
    {
        snapshot = snapshot.InOrder();
        var copies = CopyFinder.Find(snapshot.Reports);
        var origins = OriginFinder.Find(snapshot, copies);
        var views = View(snapshot, copies);
        var clusters = Clustering.Of(views);
        var events = clusters.ConvertAll(c => EventBuilder.Build(c, origins));
        var disputes = DisputeFinder.Find(views, clusters);
        return new ReasonedFindings(copies, origins.Origins, events, disputes, TieFinder.Find(views, origins), origins.OfClaim);
    }

    private static ClaimView[] View(LedgerSnapshot snapshot, List<Copy> copies)
    {
        var reports = snapshot.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var sources = copies.ToDictionary(c => c.Report, c => c.Of, StringComparer.Ordinal);
        var common = CommonWords.Of(snapshot.Claims);
        return [.. snapshot.Claims.Select((c, i) => new ClaimView(c, reports[c.Report], i, StoryOf(c.Report, sources), common))];
    }

    private static string StoryOf(string report, Dictionary<string, string> sources)
    {
        while (sources.TryGetValue(report, out var source)) report = source;
        return report;
    }
}
