using Entente.Model.Claims;

namespace Entente.Model.Findings;

/// <summary>One kind of backing between two actors, with the claims for and against it, each list in snapshot order.</summary>
/// <param name="Kind">The kind of help.</param>
/// <param name="Affirmed">Ids of the claims that it was given, is given, or is owed under a clause in force.</param>
/// <param name="Denied">Ids of the claims that it was not given, or was refused or withheld.</param>
/// <param name="Planned">Ids of the claims that it is intended, possible, or depends on a condition.</param>
/// <param name="Origins">Ids of the origins of the affirming claims, ordinal order.</param>
public sealed record TieKind(
    Backing Kind, IReadOnlyList<string> Affirmed, IReadOnlyList<string> Denied, IReadOnlyList<string> Planned,
    IReadOnlyList<string> Origins);
