using Entente.Model.Claims;

namespace Entente.Reasoning.Events;

/// <summary>
/// Whether two claims can be about one act. Everything in one event must pass pairwise, so that no claim in the middle ties two acts
/// together.
/// </summary>
internal static class Compatibility
{
    public static bool Allows(ClaimView a, ClaimView b) =>
        a.Claim.Event == b.Claim.Event
        && a.Claim.Backing == b.Claim.Backing
        && (a.Claim.Mode is null || b.Claim.Mode is null || a.Claim.Mode == b.Claim.Mode)
        && RolesAgree(a.Claim, b.Claim)
        && PlacesAgree(a, b)
        && TimeFit.Agrees(a, b)
        && ThingFit.Agrees(a.Claim, b.Claim)
        && StatusAgrees(a, b);

    /// <summary>Whether the roles agree as they stand, or crosswise for an act that both do together.</summary>
    public static bool RolesAgree(Claim a, Claim b) =>
        (Parties.Agree(a.Actor, b.Actor) && RecipientsAgree(a.Recipient, b.Recipient))
        || (a.Reciprocal && b.Reciprocal && a.Recipient is not null && b.Recipient is not null
            && Parties.Agree(a.Actor, b.Recipient) && Parties.Agree(a.Recipient, b.Actor));

    private static bool RecipientsAgree(ActorRef? a, ActorRef? b) => a is null || b is null || Parties.Agree(a, b);

    // One sentence that says two acts in two words says two acts; one that lists recipients, named and not, says an act towards each.
    private static bool PlacesAgree(ClaimView a, ClaimView b) =>
        a.Claim.Report != b.Claim.Report || a.Claim.Sentence.Span != b.Claim.Sentence.Span
        || (a.Claim.Trigger.Span == b.Claim.Trigger.Span && a.Recipient is null == b.Recipient is null);

    // What is planned and what was done are one act only when the same things show it.
    private static bool StatusAgrees(ClaimView a, ClaimView b)
    {
        if (a.Claim.Modality == b.Claim.Modality) return true;
        if (a.Claim.Modality == Modality.Standing || b.Claim.Modality == Modality.Standing) return false;
        return ThingFit.Shared(a.Claim, b.Claim) is not null;
    }
}
