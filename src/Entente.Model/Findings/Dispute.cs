namespace Entente.Model.Findings;

/// <summary>Claims that can't all be true, or that stand in tension.</summary>
/// <param name="Id">Hash of its claims: <c>dsp_…</c>.</param>
/// <param name="Kind">Such as <c>affirmed-denied</c>, <c>done-planned</c> or <c>figures</c>.</param>
/// <param name="About">What is in question, for people, such as <c>Russia: AID to Iran (arms)</c>.</param>
/// <param name="For">Ids of the claims on one side.</param>
/// <param name="Against">Ids of the claims on the other.</param>
/// <param name="Reason">Why they clash, for people.</param>
public sealed record Dispute(
    string Id, string Kind, string About, IReadOnlyList<string> For, IReadOnlyList<string> Against, string Reason);
