namespace Entente.Coding.Actors;

/// <summary>One way to name an actor.</summary>
/// <param name="Text">The form as the data has it.</param>
/// <param name="Kind">In what way it names the actor.</param>
/// <param name="Ambiguous">Whether the data marks it as needing other evidence.</param>
internal readonly record struct NameForm(string Text, NameKind Kind, bool Ambiguous);
