namespace Entente.Coding.Time.Grammar;

/// <summary>What stands at a place of a form.</summary>
/// <param name="Name">The class or layer.</param>
/// <param name="Token">Its first token.</param>
/// <param name="Value">What the token is worth in the class; 0 for a layer.</param>
/// <param name="Node">What the layer found; null for a class.</param>
internal readonly record struct Part(string Name, int Token, int Value, Node? Node);
