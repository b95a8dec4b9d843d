namespace Entente.Text.Coreference.Mentions;

/// <summary>A stretch of words that may be a mention.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">Index of its head.</param>
/// <param name="Variant">Which of the stretches around its head it is.</param>
/// <param name="Edge">The child at whose side it ends or was cut; -1 for none.</param>
internal readonly record struct Candidate(int First, int End, int Head, Variant Variant, int Edge);
