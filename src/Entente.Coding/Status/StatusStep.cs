using Entente.Coding.Codebook;
using Entente.Model.Claims;

namespace Entente.Coding.Status;

/// <summary>One word on the way up from an act, with what it says of the act's status.</summary>
/// <param name="Word">Its index.</param>
/// <param name="Negated">Whether it is negated.</param>
/// <param name="Modal">The modality that its auxiliary or condition gives; null when it gives none.</param>
/// <param name="Operator">The operator that it is; null when it is none.</param>
internal sealed record StatusStep(int Word, bool Negated, Modality? Modal, Operator? Operator);
