using Entente.Model.Claims;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Ledger;

/// <summary>Puts what a store holds into the order that <see cref="ILedger.Snapshot"/> promises.</summary>
internal static class SnapshotOrder
{
    public static LedgerSnapshot Of(
        IEnumerable<Report> reports, IEnumerable<(string Report, string File)> sightings, IEnumerable<Claim> claims,
        IEnumerable<Dropped> dropped)
    {
        var files = FilesOf(sightings);
        Report[] ordered = [.. reports
            .Select(r => r with { File = files[r.Id][0] })
            .OrderBy(r => r.Day ?? DateOnly.MaxValue).ThenBy(r => r.Day is null).ThenBy(r => r.Id, StringComparer.Ordinal)];
        var rank = ordered.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        return new LedgerSnapshot(ordered, files, OrderClaims(claims, rank), OrderDropped(dropped, rank));
    }

    private static SortedDictionary<string, IReadOnlyList<string>> FilesOf(IEnumerable<(string Report, string File)> sightings)
    {
        var files = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var group in sightings.GroupBy(s => s.Report, StringComparer.Ordinal))
            files.Add(group.Key, [.. group.Select(s => s.File).Order(StringComparer.Ordinal)]);
        return files;
    }

    private static Claim[] OrderClaims(IEnumerable<Claim> claims, Dictionary<string, int> rank) =>
        [.. claims.OrderBy(c => rank[c.Report]).ThenBy(c => c.Sentence.Span).ThenBy(c => c.Trigger.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];

    private static Dropped[] OrderDropped(IEnumerable<Dropped> dropped, Dictionary<string, int> rank) =>
        [.. dropped.OrderBy(d => rank[d.Report]).ThenBy(d => d.Span).ThenBy(d => d.Id, StringComparer.Ordinal)];
}
