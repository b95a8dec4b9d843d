namespace Entente.Text.Parsing;

/// <summary>What became of one of many texts.</summary>
/// <param name="Item">The thing whose text it is.</param>
/// <param name="Document">The parsed text; null when there is an error.</param>
/// <param name="Error">Why its text could not be had or parsed, or null.</param>
public readonly record struct ParsedItem<T>(T Item, ParsedDocument? Document, Exception? Error);
