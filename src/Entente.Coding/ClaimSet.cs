using Entente.Model.Claims;

namespace Entente.Coding;

/// <summary>Collects the claims of a report, each act of a sentence once.</summary>
internal sealed class ClaimSet
{
    private readonly List<Claim> _claims = [];

    /// <summary>Adds a claim unless its sentence already has one by the same frame with the same roles and status.</summary>
    public void Add(Claim claim)
    {
        if (!_claims.Exists(c => IsSame(c, claim))) _claims.Add(claim);
    }

    /// <summary>The claims by sentence, then by place, then by id.</summary>
    public List<Claim> InOrder() =>
        [.. _claims.OrderBy(c => c.Sentence.Index).ThenBy(c => c.Trigger.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];

    private static bool IsSame(Claim a, Claim b)
    {
        if (a.Sentence.Index != b.Sentence.Index || (a.Trigger.Span != b.Trigger.Span && a.Rules[0] != b.Rules[0]) || a.Event != b.Event || a.Polarity != b.Polarity || a.Backing != b.Backing) return false;
        if (Same(a.Actor, b.Actor) && Same(a.Recipient, b.Recipient)) return a.Modality == b.Modality || a.Trigger.Span == b.Trigger.Span;
        return (a.Reciprocal || b.Reciprocal) && Same(a.Actor, b.Recipient) && Same(a.Recipient, b.Actor);
    }

    private static bool Same(ActorRef? a, ActorRef? b) => a?.Code == b?.Code && a?.Id == b?.Id;
}
