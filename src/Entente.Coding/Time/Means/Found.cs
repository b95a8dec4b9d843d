using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>A date found in a text.</summary>
/// <param name="Node">The rule and words.</param>
/// <param name="Meaning">What they mean.</param>
internal readonly record struct Found(Node Node, Meaning Meaning);
