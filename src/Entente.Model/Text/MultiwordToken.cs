namespace Entente.Model.Text;

/// <summary>Several syntactic words written as one token, such as <c>don't</c> (do + n't).</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Span">Where the token stands, in UTF-16 units.</param>
public readonly record struct MultiwordToken(int First, int End, TextSpan Span);
