using Entente.Model.Text;

namespace Entente.Model.Reports;

/// <summary>A paragraph of a clean text.</summary>
/// <param name="Span">Where it stands in the clean text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SourceStart">For plain text, where it starts in the decoded source, in UTF-16 units; -1 otherwise.</param>
public readonly record struct Block(TextSpan Span, BlockKind Kind, int SourceStart);
