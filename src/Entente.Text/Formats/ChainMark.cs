using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>A mention with the chain that it stands in.</summary>
/// <param name="Chain">The chain's number in the document, from 1.</param>
/// <param name="Type">What the chain is about.</param>
/// <param name="Mention">The mention; its words count from the beginning of the text.</param>
internal readonly record struct ChainMark(long Chain, EntityType Type, Mention Mention);
