namespace Entente.Coding.Time.Grammar;

/// <summary>One of the things that may stand at a place of a form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The number of the word, class or layer.</param>
/// <param name="Name">The name by which a rule's meaning asks for it.</param>
internal readonly record struct Choice(ItemKind Kind, int Id, string Name);
