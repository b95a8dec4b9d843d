namespace Entente.Text.Formats;

/// <summary>Which sentence of which document it is.</summary>
/// <param name="Document">The document's name, or null.</param>
/// <param name="Prefix">Begins the ids of the document's sentences.</param>
/// <param name="Number">Counts from 1 in the document.</param>
/// <param name="BeginsDocument">Whether it is the first of a document with a name.</param>
internal readonly record struct SentenceId(string? Document, string Prefix, int Number, bool BeginsDocument);
