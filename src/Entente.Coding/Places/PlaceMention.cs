using Entente.Model.Text;

namespace Entente.Coding.Places;

/// <summary>A place that a text names.</summary>
/// <param name="Span">Where it stands; offsets in UTF-16 units of the text, half-open.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Name">The name that the data has.</param>
/// <param name="Kind">Such as <c>strait</c>, <c>base</c>, <c>province</c> or <c>city</c>.</param>
/// <param name="State">ISO 3166-1 alpha-3 of the state that it lies in; null at sea, between states, and where that is open.</param>
/// <param name="Claimed">States that claim it besides.</param>
/// <param name="Latitude">Degrees north, WGS84.</param>
/// <param name="Longitude">Degrees east, WGS84.</param>
/// <param name="Candidates">All places of that name, as <c>name (state)</c>, the likeliest first.</param>
/// <param name="Confidence">How sure it is, 0 to 1, in steps of 0.01.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record PlaceMention(
    TextSpan Span, string Text, string Name, string Kind, string? State, IReadOnlyList<string> Claimed, decimal Latitude, decimal Longitude,
    IReadOnlyList<string> Candidates, decimal Confidence, string Reason);
