namespace Entente.Coding.Time.Grammar;

/// <summary>A place of a form: what may stand there.</summary>
/// <param name="Choices">The things of which one must stand there; the first that fits is taken.</param>
/// <param name="Glued">Whether no white space may stand before it.</param>
internal sealed record Place(Choice[] Choices, bool Glued);
