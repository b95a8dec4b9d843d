using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>Where an act took place.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Code">ISO 3166-1 alpha-3 of the state that it lies in; null at sea or when unknown.</param>
/// <param name="Span">Where it stands in the clean text.</param>
public sealed record Place(string Name, string? Code, TextSpan Span);
