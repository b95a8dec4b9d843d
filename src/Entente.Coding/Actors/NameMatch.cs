namespace Entente.Coding.Actors;

/// <summary>A name of the actor files found in a text.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Candidates">Whom it may name: those that need no other evidence first, then in the order of their ids.</param>
internal sealed record NameMatch(int First, int End, IReadOnlyList<Candidate> Candidates);
