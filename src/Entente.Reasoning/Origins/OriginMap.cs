using Entente.Model.Findings;

namespace Entente.Reasoning.Origins;

/// <summary>The origins of a snapshot, and which report and claim goes back to which.</summary>
/// <param name="Origins">Ordered by name, then by id.</param>
/// <param name="OfReport">Id of the origin that a report as such goes back to.</param>
/// <param name="OfClaim">Id of the origin that a claim goes back to.</param>
internal sealed record OriginMap(
    IReadOnlyList<Origin> Origins, IReadOnlyDictionary<string, string> OfReport, IReadOnlyDictionary<string, string> OfClaim)
{
    /// <summary>Whether a claim rests on an outlet that its report cites, and not on the report itself.</summary>
    public bool IsCited(Entente.Model.Claims.Claim claim) => OfClaim[claim.Id] != OfReport[claim.Report];
}
