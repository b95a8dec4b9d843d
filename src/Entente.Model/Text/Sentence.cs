namespace Entente.Model.Text;

/// <summary>A sentence of a parsed text.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Span">From the start of its first word to the end of its last, in UTF-16 units.</param>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
public readonly record struct Sentence(int First, int End, TextSpan Span, bool StartsParagraph);
