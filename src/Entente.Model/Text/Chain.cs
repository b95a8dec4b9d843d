namespace Entente.Model.Text;

/// <summary>All mentions of one thing in a text. A thing mentioned once has a chain of one.</summary>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Mentions">Its mentions, in text order; a mention stands in one chain only.</param>
public sealed record Chain(EntityType Type, IReadOnlyList<Mention> Mentions);
