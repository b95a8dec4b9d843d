using Entente.Coding.Codebook;
using Entente.Coding.Mentions;
using Entente.Coding.Things;

namespace Entente.Coding.Frames;

/// <summary>A frame that fits a trigger, with its roles filled.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">Index of the trigger's word.</param>
/// <param name="Score">How specific the fit is; the highest wins.</param>
/// <param name="Actors">Who acts.</param>
/// <param name="Recipients">Towards whom; empty when nobody is named.</param>
/// <param name="Things">What was given or counted.</param>
/// <param name="Consumed">Words that the frame takes as part of the act, such as the object of a light verb.</param>
/// <param name="Missing">Why it can't be coded: <c>no-actor</c>, <c>no-recipient</c>; null when it can.</param>
internal sealed record FrameMatch(
    Frame Frame, int Trigger, int Score, IReadOnlyList<Who> Actors, IReadOnlyList<Who> Recipients, IReadOnlyList<FoundThing> Things,
    IReadOnlyList<int> Consumed, string? Missing);
