using Entente.Model.Dates;

namespace Entente.Coding.Time;

/// <summary>A date as a text says it, resolved.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Range">The days meant.</param>
internal sealed record DateMention(int First, int End, DateRange Range);
