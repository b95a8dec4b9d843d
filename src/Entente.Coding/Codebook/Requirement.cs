namespace Entente.Coding.Codebook;

/// <summary>A slot that must be filled for a frame to apply.</summary>
/// <param name="Path">The slot.</param>
/// <param name="Lemmas">Lemmas of which the filler must be one; <c>@arms</c> means any noun of that class; empty means anything.</param>
internal sealed record Requirement(SlotPath Path, IReadOnlySet<string> Lemmas);
