using System.Buffers;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// The best tree for arc scores (Chu and Liu 1965, Edmonds 1967, in Tarjan's manner: quadratic in the words) with exactly one word under
/// the root. Scores are rows of words and columns of heads, column 0 being the root.
/// </summary>
internal static class SpanningTree
{
    // Far beyond any difference between trees of 400 words, yet small enough to keep the scores' digits in double precision.
    private const double RootPenalty = 1e9;

    [ThreadStatic]
    private static Contraction? _contraction;

    /// <summary>Fills <paramref name="heads"/> with 0 for the root and i + 1 for word i.</summary>
    public static void Find(ReadOnlySpan<float> scores, int stride, int words, Span<int> heads)
    {
        if (Greedy(scores, stride, words, heads)) return;
        var n = words + 1;
        var matrix = ArrayPool<double>.Shared.Rent(n * n);
        var arcs = ArrayPool<int>.Shared.Rent(n * n);
        for (var d = 1; d < n; d++)
        {
            for (var h = 0; h < n; h++) matrix[d * n + h] = scores[(d - 1) * stride + h] - (h == 0 ? RootPenalty : 0);
        }
        var contraction = _contraction ??= new Contraction();
        contraction.Reset(n, matrix, arcs);
        contraction.Solve(heads);
        ArrayPool<double>.Shared.Return(matrix);
        ArrayPool<int>.Shared.Return(arcs);
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
}
