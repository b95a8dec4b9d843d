namespace Entente.Briefing.Graph;

/// <summary>
/// Where each actor stands: on an ellipse, in an order that keeps tied actors close; the actor that most others back, if there is one,
/// in the middle. No chance in it: the same graph gives the same drawing.
/// </summary>
internal sealed class Layout
{
    private const double LetterWidth = 7.6;
    private const double PillPadding = 26;
    private const double PillHeight = 30;
    private const int FewestAroundHub = 2;
    private const double Gap = 8;
    private const int MostRounds = 500;

    public Layout(TieGraph graph, double width, double height)
    {
        (Width, Height) = (width, height);
        var hub = Hub(graph);
        var ring = Order(graph, [.. Enumerable.Range(0, graph.Names.Count).Where(i => i != hub)]);
        Boxes = new Box[graph.Names.Count];
        var widest = graph.Names.Max(PillWidth);
        for (var i = 0; i < ring.Count; i++) Place(graph, ring[i], OnEllipse(i, ring.Count, widest));
        if (hub >= 0) Place(graph, hub, new Point(width / 2, height / 2));
        for (var round = 0; round < MostRounds && PushApart(hub); round++) { }
    }

    public double Width { get; }

    public double Height { get; }

    public Box[] Boxes { get; }

    private static double PillWidth(string name) => name.Length * LetterWidth + PillPadding;

    private void Place(TieGraph graph, int node, Point at) => Boxes[node] = new Box(at, PillWidth(graph.Names[node]), PillHeight);

    private Point OnEllipse(int index, int count, double widest)
    {
        var angle = 2 * Math.PI * index / count - Math.PI / 2;
        var (rx, ry) = ((Width - widest) / 2 - 4, (Height - PillHeight) / 2 - 6);
        return new Point(Width / 2 + rx * Math.Cos(angle), Height / 2 + ry * Math.Sin(angle));
    }

    // On narrow pages neighbours at the top and the bottom of the ellipse are wider than the room between them: they give way up and down.
    private bool PushApart(int hub)
    {
        var moved = false;
        for (var i = 0; i < Boxes.Length; i++)
            for (var j = i + 1; j < Boxes.Length; j++)
            {
                if (!Wider(Boxes[i]).Overlaps(Wider(Boxes[j]))) continue;
                var (upper, lower) = Boxes[i].Centre.Y <= Boxes[j].Centre.Y ? (i, j) : (j, i);
                Shift(upper, -2, hub);
                Shift(lower, 2, hub);
                moved = true;
            }

        return moved;
    }

    private static Box Wider(Box box) => box with { Width = box.Width + Gap, Height = box.Height + Gap };

    private void Shift(int node, double by, int hub)
    {
        if (node == hub) return;
        var box = Boxes[node];
        var y = Math.Clamp(box.Centre.Y + by, PillHeight / 2 + 1, Height - PillHeight / 2 - 1);
        Boxes[node] = box with { Centre = box.Centre with { Y = y } };
    }

    private static int Hub(TieGraph graph)
    {
        var backers = Enumerable.Range(0, graph.Names.Count)
            .Select(i => graph.Edges.Where(e => e.To == i && e.Style != "hostile").Select(e => e.From).Distinct().Count()).ToList();
        var most = backers.Max();
        return most >= FewestAroundHub ? backers.IndexOf(most) : -1;
    }

    private static List<int> Order(TieGraph graph, List<int> ring)
    {
        for (var improved = true; improved;)
        {
            improved = false;
            for (var i = 0; i < ring.Count; i++)
                for (var j = i + 1; j < ring.Count; j++)
                    improved |= SwapIfShorter(graph, ring, i, j);
        }

        return ring;
    }

    private static bool SwapIfShorter(TieGraph graph, List<int> ring, int i, int j)
    {
        var before = Stretch(graph, ring);
        (ring[i], ring[j]) = (ring[j], ring[i]);
        if (Stretch(graph, ring) < before) return true;
        (ring[i], ring[j]) = (ring[j], ring[i]);
        return false;
    }

    private static int Stretch(TieGraph graph, List<int> ring)
    {
        var sum = 0;
        foreach (var edge in graph.Edges)
        {
            var (from, to) = (ring.IndexOf(edge.From), ring.IndexOf(edge.To));
            if (from < 0 || to < 0) continue;
            var apart = Math.Abs(from - to);
            sum += Math.Min(apart, ring.Count - apart);
        }

        return sum;
    }
}
