using Entente.Model.Text;

namespace Entente.Text.Bulk;

/// <summary>A part of one of many texts, parsed.</summary>
/// <param name="Portion">The part; its document is parsed where there is no error.</param>
/// <param name="Chains">Its chains, or null when none were asked for.</param>
/// <param name="Error">What went wrong, or null.</param>
internal readonly record struct ParsedPortion(Portion Portion, IReadOnlyList<Chain>? Chains, Exception? Error);
