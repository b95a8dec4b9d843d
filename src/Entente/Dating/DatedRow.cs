namespace Entente.Dating;

/// <summary>A text whose dates are wanted.</summary>
/// <param name="Line">Its number: 1 for the first row after a table's header, and for a plain text.</param>
/// <param name="Published">Its own day; null when it has none.</param>
/// <param name="Text">The text.</param>
internal readonly record struct DatedRow(int Line, DateOnly? Published, string Text);
