using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>Whoever a report names as saying so.</summary>
/// <param name="Code">The state or body that the speaker belongs to; null when unknown.</param>
/// <param name="Name">The name to show; for the unnamed, the report's own words.</param>
/// <param name="Kind">What the speaker is.</param>
/// <param name="Cue">The word that makes it speech, such as <c>suggested</c>.</param>
/// <param name="Span">Where the speaker is named in the clean text.</param>
public sealed record Speaker(string? Code, string Name, SpeakerKind Kind, string Cue, TextSpan Span);
