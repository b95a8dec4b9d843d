namespace Entente.Coding.Resolving;

/// <summary>What one mention means.</summary>
/// <param name="Mention">The mention as it was given.</param>
/// <param name="Actors">Whom it means, in its order: none when nothing fits, several in "U.S.-Israeli strikes".</param>
/// <param name="Reason">Why nobody is meant; the first actor's reason otherwise.</param>
public sealed record Resolution(string Mention, IReadOnlyList<ResolvedActor> Actors, string Reason);
