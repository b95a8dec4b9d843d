using Entente.Model.Claims;

namespace Entente.Coding.Status;

/// <summary>Whether and in what way an act holds.</summary>
/// <param name="Polarity">Affirmed or denied.</param>
/// <param name="Modality">In what way.</param>
/// <param name="Considered">Whether it is only weighed.</param>
/// <param name="Rules">Ids of the operators and words that decided, outermost first.</param>
internal sealed record ActStatus(Polarity Polarity, Modality Modality, bool Considered, IReadOnlyList<string> Rules);
