namespace Entente.Model.Findings;

/// <summary>All that follows from a ledger, rebuilt the same from the same snapshot.</summary>
/// <param name="Copies">Which reports copy or rewrite which.</param>
/// <param name="Origins">Independent sources of information, each with its reports.</param>
/// <param name="Events">Clusters of claims about the same act.</param>
/// <param name="Disputes">Claims that can't all be true, or stand in tension.</param>
public sealed record ReasonedFindings(
    IReadOnlyList<Copy> Copies, IReadOnlyList<Origin> Origins, IReadOnlyList<Event> Events, IReadOnlyList<Dispute> Disputes);
