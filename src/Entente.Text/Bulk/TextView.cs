namespace Entente.Text.Bulk;

/// <summary>A part of a long text, as long as nobody asks for the next one: its memory is used again.</summary>
/// <param name="Text">The part.</param>
/// <param name="Offset">How many UTF-16 units of the text come before it.</param>
/// <param name="IsCut">Whether the text goes on behind it without white space.</param>
internal readonly record struct TextView(ReadOnlyMemory<char> Text, long Offset, bool IsCut);
