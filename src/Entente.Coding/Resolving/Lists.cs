using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Cuts a mention into the members of a list: "Russia and China", "U.S.-Israeli strikes", "Russian and Chinese officials".</summary>
internal static class Lists
{
    public static List<List<Part>> Split(List<Part> parts, ActorBook book)
    {
        var members = new List<List<Part>> { new() };
        var apposed = new HashSet<List<Part>>();
        var paired = new HashSet<List<Part>>();
        parts = [.. parts.Select((p, i) => Half(parts, i, book) ?? p)];
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == PartKind.Joint && IsList(parts, i))
            {
                members.Add([]);
                if (parts[i].Text == ",") apposed.Add(members[^1]);
            }
            else if (i > 0 && IsPair(parts, i))
            {
                paired.Add(members[^1]);
                members.Add([parts[i]]);
            }
            else members[^1].Add(parts[i]);
        }

        members.RemoveAll(m => m.TrueForAll(p => p.Kind is PartKind.Filler or PartKind.Possessive or PartKind.Joint));
        Share(members, paired);
        return DropAppositions(members, apposed);
    }

    // "Sino-Russian": the first half is a state too.
    private static Part? Half(List<Part> parts, int at, ActorBook book)
    {
        if (at + 1 >= parts.Count || !parts[at + 1].Joined || !WordLists.Halves.TryGetValue(parts[at].Text.ToLowerInvariant(), out var code)) return null;
        if (book.ById(code) is not { } state) return null;
        return parts[at] with { Kind = PartKind.Name, Entries = [new NameEntry(state, NameKind.Adjective, false, parts[at].Text)] };
    }

    // Both sides name or describe somebody; a comma before a country is an address.
    private static bool IsList(List<Part> parts, int at) =>
        parts.Take(at).Any(Tells) && parts.Skip(at + 1).Any(Tells);

    private static bool Tells(Part part) => part.Kind is PartKind.Name or PartKind.Role;

    private static bool IsPair(List<Part> parts, int at) =>
        parts[at] is { Kind: PartKind.Name, Joined: true } && parts[at - 1].Kind == PartKind.Name && !parts[at].Is(ActorKind.Person)
        && parts[at].Entries.All(e => e.Actor!.Kind == ActorKind.State || e.Actor.Kind == ActorKind.Body);

    // The title at the end belongs to the adjectives before it as well.
    private static void Share(List<List<Part>> members, HashSet<List<Part>> paired)
    {
        if (members.Count < 2) return;
        var last = members[^1];
        var tail = last.SkipWhile(p => p.Kind is PartKind.Name or PartKind.Filler).TakeWhile(p => p.Kind is PartKind.Role or PartKind.Filler or PartKind.Word).ToList();
        if (tail.Count == 0 || tail.Count == last.Count || last.Exists(p => p.Kind is PartKind.Possessive)) return;
        foreach (var member in members.SkipLast(1))
            if (member.TrueForAll(p => p.Kind == PartKind.Filler || p.IsAdjective || (paired.Contains(member) && p.Is(ActorKind.State)))) member.AddRange(tail.Select(p => p with { Joined = false }));
    }

    // "Antony Blinken, the US secretary of state" is one person.
    private static List<List<Part>> DropAppositions(List<List<Part>> members, HashSet<List<Part>> apposed)
    {
        for (var i = members.Count - 1; i > 0; i--)
            if (apposed.Contains(members[i]) && members[i - 1].Exists(p => p.Is(ActorKind.Person)) && !members[i].Exists(p => p.Is(ActorKind.Person)) && members[i].Exists(p => p.Kind == PartKind.Role))
            {
                members[i - 1].InsertRange(0, members[i].Where(p => p.Kind is PartKind.Role or PartKind.Name));
                members.RemoveAt(i);
            }

        return members;
    }
}
