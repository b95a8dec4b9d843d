using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>Writes a dispute down.</summary>
internal static class Drafting
{
    public static Dispute Of(string kind, List<ClaimView> yes, List<ClaimView> no, string reason)
    {
        string[] pro = [.. Ids(yes)];
        string[] contra = [.. Ids(no)];
        return new Dispute(Model.Ids.Of("dsp_", [kind, .. pro, null, .. contra]), kind, About(yes[0].Claim), pro, contra, reason);
    }

    /// <summary>What is in question, such as <c>Norland: AID to Sudmark (arms)</c>.</summary>
    public static string About(Claim claim)
    {
        var act = $"{claim.Actor.Name}: {Codes.Of(claim.Event)}";
        if (claim.Recipient is not null) act += (claim.Reciprocal ? " with " : " to ") + claim.Recipient.Name;
        return claim.Backing is { } backing ? $"{act} ({Codes.Of(backing)})" : act;
    }

    private static IEnumerable<string> Ids(List<ClaimView> side) =>
        side.DistinctBy(v => v.Index).OrderBy(v => v.Index).Select(v => v.Claim.Id);
}
