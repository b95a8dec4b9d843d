using Entente.Model.Claims;
using Entente.Model.Reports;

namespace Entente.Model.Ledger;

/// <summary>A consistent copy of what a ledger holds.</summary>
/// <param name="Reports">All reports. <see cref="Report.File"/> is the ordinally first of the names that it was seen under.</param>
/// <param name="Sightings">For each report id, all file names that it was seen under, in ordinal order.</param>
/// <param name="Claims">All claims.</param>
/// <param name="Dropped">All that was seen and not coded.</param>
public sealed record LedgerSnapshot(
    IReadOnlyList<Report> Reports,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Sightings,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Dropped> Dropped)
{
    /// <summary>
    /// The same in the order that <see cref="ILedger.Snapshot"/> promises: reports by date (undated last), then by id; claims and dropped
    /// by report in that order, then by place, then by id. Each id once.
    /// </summary>
    public LedgerSnapshot InOrder()
    {
        Report[] reports = [.. Reports
            .DistinctBy(r => r.Id, StringComparer.Ordinal)
            .OrderBy(r => r.Day is null).ThenBy(r => r.Day).ThenBy(r => r.Id, StringComparer.Ordinal)];
        var rank = reports.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
        return this with
        {
            Reports = reports,
            Claims = [.. Claims
                .OrderBy(c => rank[c.Report]).ThenBy(c => c.Sentence.Span).ThenBy(c => c.Trigger.Span)
                .ThenBy(c => c.Id, StringComparer.Ordinal)
                .DistinctBy(c => c.Id, StringComparer.Ordinal)],
            Dropped = [.. Dropped
                .OrderBy(d => rank[d.Report]).ThenBy(d => d.Span).ThenBy(d => d.Id, StringComparer.Ordinal)
                .DistinctBy(d => d.Id, StringComparer.Ordinal)],
        };
    }
}
