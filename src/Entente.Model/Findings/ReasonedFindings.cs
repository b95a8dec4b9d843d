namespace Entente.Model.Findings;

/// <summary>All that follows from a ledger, rebuilt the same from the same snapshot.</summary>
/// <param name="Copies">Which reports copy or rewrite which, ordered by report.</param>
/// <param name="Origins">Independent sources of information, each with its reports, ordered by name.</param>
/// <param name="Events">Clusters of claims about the same act, in the order of their first claims; each claim is in one.</param>
/// <param name="Disputes">Claims that can't all be true, or stand in tension, in the order of their first claims.</param>
/// <param name="Ties">Who stands by whom, ordered by actor, then by recipient.</param>
/// <param name="ClaimOrigins">For each claim id, the id of the origin that it goes back to.</param>
public sealed record ReasonedFindings(
    IReadOnlyList<Copy> Copies, IReadOnlyList<Origin> Origins, IReadOnlyList<Event> Events, IReadOnlyList<Dispute> Disputes,
    IReadOnlyList<BackingTie> Ties, IReadOnlyDictionary<string, string> ClaimOrigins);
