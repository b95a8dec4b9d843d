namespace Entente.Text.Bulk;

/// <summary>A part of a long text, small enough to be parsed at once.</summary>
/// <param name="Text">The part.</param>
/// <param name="Offset">How many UTF-16 units of the text come before it.</param>
/// <param name="IsCut">Whether the text goes on behind it without white space.</param>
public readonly record struct TextPart(string Text, long Offset, bool IsCut);
