using System.Globalization;

namespace Entente.Model.Claims;

/// <summary>Makes the ids of claims and of what was dropped.</summary>
public static class ClaimIds
{
    /// <summary>The claim with its id: a hash of report, sentence, trigger, roles, type and status, not of confidence or coder.</summary>
    public static Claim WithId(Claim claim) => claim with
    {
        Id = Ids.Of("clm_", claim.Report, Number(claim.Sentence.Span.Start), Number(claim.Trigger.Span.Start), Number(claim.Trigger.Span.End),
            claim.Actor.Code, claim.Actor.Id, Number(claim.Actor.Span.Start), claim.Recipient?.Code, claim.Recipient?.Id,
            Number(claim.Recipient?.Span.Start ?? -1), Codes.Of(claim.Event), claim.Mode, Codes.Of(claim.Polarity), Codes.Of(claim.Modality)),
    };

    /// <summary>The id of a dropped observation.</summary>
    public static string OfDropped(string report, int start, int end, string reason) =>
        Ids.Of("drp_", report, Number(start), Number(end), reason);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
