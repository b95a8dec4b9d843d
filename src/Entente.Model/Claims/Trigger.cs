using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>The words that say the act.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Where they stand in the clean text.</param>
public sealed record Trigger(string Text, TextSpan Span);
