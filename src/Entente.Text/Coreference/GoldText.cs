using Entente.Model.Text;

namespace Entente.Text.Coreference;

/// <summary>A text of a treebank with the chains that people marked in it.</summary>
/// <param name="Id">Its id in the treebank.</param>
/// <param name="Parsed">Its words and gold trees.</param>
/// <param name="Chains">Its chains, by first mention; chains of one included.</param>
public sealed record GoldText(string Id, ParsedText Parsed, IReadOnlyList<Chain> Chains);
