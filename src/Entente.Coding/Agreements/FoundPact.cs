namespace Entente.Coding.Agreements;

/// <summary>A pact found in a text, by its words.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">The noun that heads it, or its last word.</param>
/// <param name="Pact">The record chosen; null when none is.</param>
/// <param name="Candidates">All records that fit, the likeliest first.</param>
/// <param name="Confidence">How sure the choice is, 0 to 1.</param>
/// <param name="Reason">Why.</param>
internal sealed record FoundPact(int First, int End, int Head, Agreement? Pact, IReadOnlyList<Agreement> Candidates, decimal Confidence, string Reason);
