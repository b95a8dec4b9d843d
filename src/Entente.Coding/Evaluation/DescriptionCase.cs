namespace Entente.Coding.Evaluation;

/// <summary>A short report with marked mentions.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Mentions">What is marked, in text order.</param>
public sealed record DescriptionCase(string Text, IReadOnlyList<MarkedMention> Mentions);
