namespace Entente.Coding.Resolving;

/// <summary>An actor of the data, for lists.</summary>
/// <param name="Id">Its id; a state's is its code.</param>
/// <param name="Kind">state, body, grouping, group, office, person or outlet.</param>
/// <param name="Code">ISO 3166-1 alpha-3 of a state, PLOVER's code otherwise; for a person that of the last office.</param>
/// <param name="Sector">PLOVER's sector; null where the name alone does not say.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Names">All names, spellings and adjectives.</param>
/// <param name="Terms">A person's offices or a body's members, in words.</param>
/// <param name="Place">File and line.</param>
public sealed record KnownActor(string Id, string Kind, string Code, string? Sector, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Terms, string Place)
{
    /// <summary>ISO 3166-1 alpha-2 code of a state; null where it has none.</summary>
    public string? Iso2 { get; init; }
}
