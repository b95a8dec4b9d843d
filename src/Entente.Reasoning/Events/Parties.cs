using System.Collections.Frozen;
using Entente.Model.Claims;

namespace Entente.Reasoning.Events;

/// <summary>Tells whether two mentions mean the same party.</summary>
internal static class Parties
{
    // PLOVER's codes for kinds of actors: many bodies share one, so only their id tells them apart.
    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        ["UNO", "IGO", "NGO", "NGM", "MNC", "IMG", "IGM", "UIS", "INT", "REB", "OPP", "MED"], StringComparer.Ordinal);

    /// <summary>What stands for the party when claims are put together: the code of a state, the id of a body.</summary>
    public static string Key(ActorRef actor) =>
        Kinds.Contains(actor.Code) ? actor.Id ?? $"{actor.Code}:{actor.Name.ToUpperInvariant()}" : actor.Code;

    /// <summary>Whether both can mean the same: same key, and not two different bodies or persons of one state.</summary>
    public static bool Agree(ActorRef a, ActorRef b) =>
        Key(a) == Key(b) && (a.Id is null || b.Id is null || a.Id == b.Id);
}
