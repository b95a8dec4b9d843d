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
        return new LedgerSnapshot([.. reports.Select(r => r with { File = files[r.Id][0] })], files, [.. claims], [.. dropped]).InOrder();
    }

    private static SortedDictionary<string, IReadOnlyList<string>> FilesOf(IEnumerable<(string Report, string File)> sightings)
    {
        var files = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var group in sightings.GroupBy(s => s.Report, StringComparer.Ordinal))
            files.Add(group.Key, [.. group.Select(s => s.File).Order(StringComparer.Ordinal)]);
        return files;
    }
}
