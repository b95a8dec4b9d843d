namespace Entente.Coding.Places;

/// <summary>A place found in a text, by its words.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Place">The place chosen.</param>
/// <param name="Candidates">All places of that name, the likeliest first.</param>
/// <param name="Confidence">How sure the choice is, 0 to 1.</param>
/// <param name="Reason">Why.</param>
internal sealed record FoundPlace(int First, int End, PlaceRecord Place, IReadOnlyList<PlaceRecord> Candidates, decimal Confidence, string Reason);
