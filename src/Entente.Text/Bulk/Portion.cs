using Entente.Model.Diagnostics;

namespace Entente.Text.Bulk;

/// <summary>A part of one of many texts, or why there is none.</summary>
/// <param name="Source">The number of the text, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part; default where there is a refusal.</param>
/// <param name="Refusal">What is wrong with the text, or null.</param>
internal readonly record struct Portion(int Source, string Name, TextPart Part, Diagnostic? Refusal);
