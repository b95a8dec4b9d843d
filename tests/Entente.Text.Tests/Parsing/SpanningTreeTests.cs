using CsCheck;
using Entente.Text.Parsing.Network;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class SpanningTreeTests
{
    private static readonly Gen<(int Words, float[] Scores)> Small =
        Gen.Int[1, 5].SelectMany(n => Gen.Int[-20, 20].Select(i => (float)i).Array[n * (n + 1)].Select(s => (n, s)));

    [Fact]
    public void The_tree_is_the_best_of_all_with_one_root() => Small.Sample(
        c =>
        {
            var heads = new int[c.Words];
            SpanningTree.Find(c.Scores, c.Words + 1, c.Words, heads);
            Assert.True(IsTree(heads));
            Assert.Equal(All(c.Words).Where(IsTree).Max(h => Sum(c.Scores, h)), Sum(c.Scores, heads));
        },
        iter: 3000);

    private static float Sum(float[] scores, int[] heads) => heads.Select((h, d) => scores[d * (heads.Length + 1) + h]).Sum();

    private static bool IsTree(int[] heads) =>
        heads.Count(h => h == 0) == 1 && Enumerable.Range(1, heads.Length).All(d => ReachesRoot(heads, d));

    private static bool ReachesRoot(int[] heads, int at)
    {
        for (var steps = 0; at != 0; at = heads[at - 1])
        {
            if (steps++ > heads.Length) return false;
        }
        return true;
    }

    private static IEnumerable<int[]> All(int words)
    {
        var count = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < count; code++)
        {
            var heads = new int[words];
            for (int d = 0, rest = code; d < words; d++, rest /= words + 1) heads[d] = rest % (words + 1);
            yield return heads;
        }
    }
}
