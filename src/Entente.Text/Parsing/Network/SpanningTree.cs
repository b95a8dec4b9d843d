namespace Entente.Text.Parsing.Network;

/// <summary>
/// The best tree for arc scores (Chu and Liu 1965, Edmonds 1967) with exactly one word under the root. Scores are rows of words and columns
/// of heads, column 0 being the root.
/// </summary>
internal static class SpanningTree
{
    // Far beyond any difference between trees of 400 words, yet small enough to keep the scores' digits in double precision.
    private const double RootPenalty = 1e9;

    /// <summary>Fills <paramref name="heads"/> with 0 for the root and i + 1 for word i.</summary>
    public static void Find(ReadOnlySpan<float> scores, int stride, int words, Span<int> heads)
    {
        if (Greedy(scores, stride, words, heads)) return;
        var n = words + 1;
        var matrix = new double[n, n];
        for (var d = 1; d < n; d++)
        {
            for (var h = 0; h < n; h++) matrix[d, h] = scores[(d - 1) * stride + h] - (h == 0 ? RootPenalty : 0);
        }
        var active = Enumerable.Range(0, n).ToArray();
        var result = Solve(matrix, active);
        for (var d = 1; d < n; d++) heads[d - 1] = result[d];
    }

    /// <summary>Each word takes its best head; true when that is a tree already.</summary>
    private static bool Greedy(ReadOnlySpan<float> scores, int stride, int words, Span<int> heads)
    {
        var roots = 0;
        for (var d = 0; d < words; d++)
        {
            var best = -1;
            for (var h = 0; h <= words; h++)
            {
                if (h != d + 1 && (best < 0 || scores[d * stride + h] > scores[d * stride + best])) best = h;
            }
            heads[d] = best;
            if (best == 0) roots++;
        }
        return roots == 1 && Acyclic(heads[..words]);
    }

    private static bool Acyclic(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        seen.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at] - 1;
            }
            if (at >= 0 && seen[at] == i + 1) return false;
        }
        return true;
    }

    /// <summary>Contracts cycles until there are none. Node 0 is the root; indices are those of the full matrix.</summary>
    private static int[] Solve(double[,] scores, int[] nodes)
    {
        var size = scores.GetLength(0);
        var head = new int[size];
        foreach (var d in nodes.Where(d => d != 0)) head[d] = nodes.Where(h => h != d).MaxBy(h => scores[d, h]);
        var cycle = Cycle(head, nodes);
        return cycle.Count == 0 ? head : Expand(scores, nodes, head, cycle);
    }

    private static int[] Expand(double[,] scores, int[] nodes, int[] head, List<int> cycle)
    {
        var inside = cycle.ToHashSet();
        var rest = nodes.Where(n => !inside.Contains(n)).ToArray();
        var name = cycle[0];
        var reduced = (double[,])scores.Clone();
        var enters = new Dictionary<int, int>();
        var leaves = new Dictionary<int, int>();
        foreach (var n in rest)
        {
            var entry = cycle.MaxBy(c => scores[c, n] - scores[c, head[c]]);
            enters[n] = entry;
            reduced[name, n] = scores[entry, n] - scores[entry, head[entry]];
            var exit = cycle.MaxBy(c => scores[n, c]);
            leaves[n] = exit;
            reduced[n, name] = scores[n, exit];
        }
        var solved = Solve(reduced, [.. rest, name]);
        var result = (int[])solved.Clone();
        foreach (var c in cycle) result[c] = head[c];
        result[enters[solved[name]]] = solved[name];
        foreach (var n in rest.Where(n => n != 0 && solved[n] == name)) result[n] = leaves[n];
        return result;
    }

    private static List<int> Cycle(int[] head, int[] nodes)
    {
        var mark = new int[head.Length];
        foreach (var start in nodes)
        {
            var at = start;
            while (at != 0 && mark[at] == 0)
            {
                mark[at] = start;
                at = head[at];
            }
            if (at == 0 || mark[at] != start) continue;
            var cycle = new List<int> { at };
            for (var n = head[at]; n != at; n = head[n]) cycle.Add(n);
            return cycle;
        }
        return [];
    }
}
