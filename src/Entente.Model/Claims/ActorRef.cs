using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>An actor or recipient as a claim names it.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 for states, otherwise PLOVER's IGO, UNO, NGO, IMG, MNC and so on.</param>
/// <param name="Sector">PLOVER's sector, such as <c>GOV</c> or <c>MIL</c>; null when the text does not say.</param>
/// <param name="Id">The body, group or person itself, finer than the code; null when the code says it all.</param>
/// <param name="Name">The name to show, such as <c>Russia</c>.</param>
/// <param name="Text">The words of the report, such as <c>Moscow</c>.</param>
/// <param name="Span">Where these words stand in the clean text.</param>
public sealed record ActorRef(string Code, string? Sector, string? Id, string Name, string Text, TextSpan Span);
