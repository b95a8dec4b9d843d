using Entente.Model.Claims;

namespace Entente.Reasoning.Events;

/// <summary>Chooses the name to show for a party.</summary>
internal static class Names
{
    /// <summary>The commonest name of the party; a name of the whole goes before one of a body within it.</summary>
    public static string Common(IEnumerable<Claim> claims, string party) => claims
        .SelectMany(c => (ActorRef?[])[c.Actor, c.Recipient])
        .OfType<ActorRef>()
        .Where(a => Parties.Key(a) == party)
        .CountBy(a => (a.Name, Finer: a.Id is not null))
        .OrderBy(n => n.Key.Finer).ThenByDescending(n => n.Value).ThenBy(n => n.Key.Name, StringComparer.Ordinal)
        .First().Key.Name;
}
