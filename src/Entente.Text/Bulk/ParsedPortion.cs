using Entente.Model.Text;
using Entente.Text.Parsing;

namespace Entente.Text.Bulk;

/// <summary>A part of one of many texts, parsed.</summary>
/// <param name="Portion">The part.</param>
/// <param name="Document">Its parse, or null where parsing failed.</param>
/// <param name="Chains">Its chains, or null when none were asked for.</param>
/// <param name="Error">What went wrong, or null.</param>
internal readonly record struct ParsedPortion(Portion Portion, ParsedDocument? Document, IReadOnlyList<Chain>? Chains, Exception? Error);
