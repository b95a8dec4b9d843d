using Entente.Model.Findings;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>Finds claims that can't all be true, or that stand in tension; precision before recall.</summary>
internal static class DisputeFinder
{
    public static List<Dispute> Find(IReadOnlyList<ClaimView> views, IReadOnlyList<Cluster> clusters)
    {
        var home = clusters.SelectMany(c => c.Claims.Select(v => (v.Index, Cluster: c))).ToDictionary(p => p.Index, p => p.Cluster);
        var place = views.ToDictionary(v => v.Claim.Id, v => v.Index, StringComparer.Ordinal);
        return [.. clusters.SelectMany(SameActDisputes.Find)
            .Concat(clusters.SelectMany(FigureDisputes.Find))
            .Concat(HelpDisputes.Find(views, home))
            .OrderBy(d => place[d.For[0]]).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }
}
