using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>One way to name an actor, as the table of names has it.</summary>
/// <param name="Actor">The actor; null for a name that names none.</param>
/// <param name="Kind">In what way it names the actor.</param>
/// <param name="Ambiguous">Whether the data says that it is too little alone.</param>
/// <param name="Exact">The form's pieces as written, with blanks between.</param>
internal sealed record NameEntry(Actor? Actor, NameKind Kind, bool Ambiguous, string Exact)
{
    /// <summary>Whether it is the last part of a full name that the data does not list as a short form.</summary>
    public bool Derived { get; init; }

    public bool IsShortName => Kind is NameKind.Surname or NameKind.WeakSurname;
}
