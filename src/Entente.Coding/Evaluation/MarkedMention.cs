using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>A pronoun or description that a case marks, with whom it means.</summary>
/// <param name="Span">Where it stands in the case's text.</param>
/// <param name="Expected">Codes of states and ids of bodies and groups, sorted; empty when the text leaves it open.</param>
/// <param name="Place">File and line.</param>
public sealed record MarkedMention(TextSpan Span, IReadOnlyList<string> Expected, string Place);
