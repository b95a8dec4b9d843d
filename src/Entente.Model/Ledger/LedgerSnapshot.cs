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
    IReadOnlyList<Dropped> Dropped);
