using Entente.Model.Claims;
using Entente.Model.Reports;

namespace Entente.Model.Ledger;

/// <summary>All that one report gave, as it is recorded: in one step or not at all.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claims">Its claims, in text order.</param>
/// <param name="Dropped">What was seen in it and not coded, in text order.</param>
public sealed record CodedReport(Report Report, IReadOnlyList<Claim> Claims, IReadOnlyList<Dropped> Dropped);
