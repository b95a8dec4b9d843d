namespace Entente.Coding.Resolving;

/// <summary>Whom a mention means.</summary>
/// <param name="Code">ISO 3166-1 alpha-3 of a state, PLOVER's code otherwise.</param>
/// <param name="Sector">PLOVER's sector; null when neither name nor title says.</param>
/// <param name="Id">The actor itself: a state's code, a body's or person's id; null for somebody whom the data does not have.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Confidence">How sure the resolution is, from 0 to 1.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record ResolvedActor(string Code, string? Sector, string? Id, string Name, decimal Confidence, string Reason)
{
    /// <summary>Ids of the others that the same words may mean, the likelier first; empty when there are none.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
