using Entente.Model.Claims;

namespace Entente.Model.Findings;

/// <summary>
/// Who stands by whom, and how far: all claims of help from one actor to one recipient. Claims of a reciprocal act count both ways.
/// </summary>
/// <param name="Actor">Code of who helps; for bodies and groups without a code of their own, their id.</param>
/// <param name="ActorName">Name of who helps.</param>
/// <param name="Recipient">Code or id of who is helped.</param>
/// <param name="RecipientName">Name of who is helped.</param>
/// <param name="Kinds">The kinds of backing that any claim speaks of, from words to force.</param>
/// <param name="Furthest">The furthest kind with a claim that says it was or is given; null when none does.</param>
/// <param name="Origins">Ids of the origins of the claims that affirm any kind, ordinal order.</param>
public sealed record BackingTie(
    string Actor, string ActorName, string Recipient, string RecipientName,
    IReadOnlyList<TieKind> Kinds, Backing? Furthest, IReadOnlyList<string> Origins);
