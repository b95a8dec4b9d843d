using CsCheck;
using Entente.Briefing.Graph;

namespace Entente.EngineTests;

public sealed class GraphTests
{
    private static readonly Gen<TieGraph> Graphs =
        from names in Gen.Char['a', 'z'].Array[2, 13].Select(c => new string(c)).Array[2, 12]
        from pairs in Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, names.Length - 1]).Array[1, 30]
        let edges = pairs.Where(p => p.Item1 != p.Item2).Distinct().Select(p => new Edge(p.Item1, p.Item2, "given", "arms", "t", "h", 1)).ToList()
        where edges.Count > 0
        select new TieGraph(names, names, edges, 0);

    [Fact]
    public void Actors_never_overlap_and_stay_in_the_frame() => Graphs.Sample(graph =>
    {
        foreach (var layout in new[] { new Layout(graph, 860, 560), new Layout(graph, 400, 560) })
            for (var i = 0; i < layout.Boxes.Length; i++)
            {
                var box = layout.Boxes[i];
                Assert.InRange(box.Centre.X, box.Width / 2, layout.Width - box.Width / 2);
                Assert.InRange(box.Centre.Y, box.Height / 2, layout.Height - box.Height / 2);
                for (var j = 0; j < i; j++) Assert.False(box.Overlaps(layout.Boxes[j]), $"{i} and {j} of {layout.Boxes.Length} at width {layout.Width}");
            }
    }, iter: 300);

    [Fact]
    public void The_same_graph_is_laid_out_the_same() => Graphs.Sample(
        graph => new Layout(graph, 860, 560).Boxes.SequenceEqual(new Layout(graph, 860, 560).Boxes), iter: 50);

    [Fact]
    public void A_cut_curve_starts_and_ends_outside_the_boxes()
    {
        var (from, to) = (new Box(new Point(0, 0), 40, 20), new Box(new Point(200, 50), 40, 20));
        var curve = new Curve(from.Centre, new Point(100, 80), to.Centre).Between(from, to, 3);
        Assert.False(from.Contains(curve.Start));
        Assert.False(to.Contains(curve.End));
    }
}
