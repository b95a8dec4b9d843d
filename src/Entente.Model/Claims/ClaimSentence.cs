using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>The sentence that a claim stands in.</summary>
/// <param name="Index">Its number in the report, from 0.</param>
/// <param name="Span">Where it stands in the clean text.</param>
/// <param name="Text">Its text.</param>
public sealed record ClaimSentence(int Index, TextSpan Span, string Text);
