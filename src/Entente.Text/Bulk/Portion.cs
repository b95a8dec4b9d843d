using Entente.Model.Diagnostics;
using Entente.Text.Parsing;

namespace Entente.Text.Bulk;

/// <summary>A part of one of many texts, or why there is none.</summary>
/// <param name="Source">The number of the text, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Document">Holds the part, which is yet to be parsed; null where there is a refusal.</param>
/// <param name="Offset">How many UTF-16 units of the text come before it.</param>
/// <param name="IsCut">Whether the text goes on behind it without white space.</param>
/// <param name="Refusal">What is wrong with the text, or null.</param>
internal readonly record struct Portion(int Source, string Name, ParsedDocument? Document, long Offset, bool IsCut, Diagnostic? Refusal);
