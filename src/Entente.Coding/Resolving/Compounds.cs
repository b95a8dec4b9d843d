namespace Entente.Coding.Resolving;

/// <summary>Takes out of a mention the names that only say whom somebody is backed by, for or against: "Iran-backed", "pro-Russian".</summary>
internal static class Compounds
{
    public static List<Part> Drop(List<Part> parts)
    {
        var kept = new List<Part>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (IsStance(parts, i)) i++;
            else if (IsBacking(parts, i)) i += BackingLength(parts, i);
            else kept.Add(parts[i]);
        }

        return kept.Exists(p => p.Kind is PartKind.Name or PartKind.Role or PartKind.Decoy) || kept.Count == parts.Count ? kept : [];
    }

    private static bool IsStance(List<Part> parts, int at) =>
        at + 1 < parts.Count && parts[at + 1] is { Kind: PartKind.Name, Joined: true } && WordLists.Stances.Contains(parts[at].Text.ToLowerInvariant());

    private static bool IsBacking(List<Part> parts, int at) => parts[at].Kind == PartKind.Name && BackingLength(parts, at) > 0;

    private static int BackingLength(List<Part> parts, int at)
    {
        if (at + 1 >= parts.Count || !parts[at + 1].Joined) return 0;
        var second = parts[at + 1].Text.ToLowerInvariant();
        return WordLists.Backed.Contains(second.Split(' ')[0]) && parts[at + 1].Kind is PartKind.Word or PartKind.Role or PartKind.Filler ? 1 : 0;
    }
}
