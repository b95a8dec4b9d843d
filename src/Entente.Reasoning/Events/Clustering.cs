using Entente.Model.Claims;

namespace Entente.Reasoning.Events;

/// <summary>
/// Puts claims of one act together: the strongest evidence first, and only where every claim of the one side can be about the same act as
/// every claim of the other (complete linkage). Precision before recall.
/// </summary>
internal static class Clustering
{
    // Within a block, claims are compared with this many of those told next; it bounds the work on large ledgers.
    private const int Reach = 200;

    public static List<Cluster> Of(IReadOnlyList<ClaimView> views)
    {
        Cluster[] home = [.. views.Select(v => new Cluster(v))];
        foreach (var merge in Merges(views))
        {
            var (into, from) = (home[merge.First.Index], home[merge.Second.Index]);
            if (into == from || !into.Allows(from)) continue;
            into.Absorb(from, merge);
            foreach (var claim in from.Claims) home[claim.Index] = into;
        }

        return [.. home.Distinct().OrderBy(c => c.Claims[0].Index)];
    }

    private static IEnumerable<Merge> Merges(IReadOnlyList<ClaimView> views)
    {
        var merges = new Dictionary<(int, int), Merge>();
        foreach (var block in Blocks(views))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count && j <= i + Reach; j++) Compare(block[i], block[j], merges);
            }
        }

        return merges.OrderByDescending(m => m.Value.Evidence.Strength).ThenBy(m => m.Key).Select(m => m.Value);
    }

    private static void Compare(ClaimView a, ClaimView b, Dictionary<(int, int), Merge> merges)
    {
        var key = (a.Index, b.Index);
        if (merges.ContainsKey(key) || !Compatibility.Allows(a, b)) return;
        if (Evidence.Of(a, b) is { } evidence) merges.Add(key, new Merge(a, b, evidence));
    }

    // Only claims of one type and kind of backing with a party in common can meet, so no others are ever compared.
    private static List<ClaimView>[] Blocks(IReadOnlyList<ClaimView> views)
    {
        var blocks = new Dictionary<(EventType, Backing?, string), List<ClaimView>>();
        foreach (var view in views)
        {
            Add(view.Actor, view);
            if (view.Claim.Reciprocal && view.Recipient is { } other && other != view.Actor) Add(other, view);
        }

        return [.. blocks.Values];

        void Add(string party, ClaimView view)
        {
            var key = (view.Claim.Event, view.Claim.Backing, party);
            if (!blocks.TryGetValue(key, out var block)) blocks.Add(key, block = []);
            block.Add(view);
        }
    }
}
