namespace Entente.Briefing.Graph;

/// <summary>Draws a graph of ties as SVG.</summary>
internal sealed class Drawing(HtmlWriter html, TieGraph graph, Layout layout)
{
    private const double BowShare = 0.13;
    private const double DetourShare = 0.42;
    private const double LabelLetter = 6.2;
    private const double LabelHeight = 16;
    private const int WidestStroke = 6;
    private static readonly double[] LabelPlaces = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
    private readonly List<Box> _labels = [];

    public void Write(string css, string description)
    {
        using var svg = html.Open("svg", ("class", css), ("viewBox", $"0 0 {Point.Num(layout.Width)} {Point.Num(layout.Height)}"), ("role", "group"), ("aria-label", description));
        foreach (var edge in graph.Edges) Arrow(edge);
        for (var i = 0; i < graph.Names.Count; i++) Node(i);
    }

    private void Arrow(Edge edge)
    {
        var (from, to) = (layout.Boxes[edge.From], layout.Boxes[edge.To]);
        var width = 1 + Math.Min(edge.Origins, WidestStroke - 1);
        var head = 6 + 1.6 * width;
        var curve = Bow(from.Centre, to.Centre).Between(from, to, 3);
        var direction = curve.Direction(1);
        var line = curve with { End = curve.End - direction * (head * 0.8) };
        using (html.Line().Open("a", ("href", "#" + edge.Href), ("class", "edge " + edge.Style), ("data-actors", Keys(edge))))
        {
            html.Element("title", edge.Title);
            html.Shape("path", ("d", $"M{line.Start}Q{line.Bend} {line.End}"), ("stroke-width", Point.Num(width)), ("fill", "none"));
            html.Shape("path", ("class", "head"), ("d", Head(curve.End, direction, head)));
            Label(edge, curve);
        }
    }

    private static string Head(Point tip, Point direction, double size)
    {
        var foot = tip - direction * size;
        var side = direction.Turned * (size * 0.45);
        return $"M{tip}L{foot + side}L{foot - side}Z";
    }

    // Both ways between two actors bow apart; a chord that would run over the middle goes around it.
    private Curve Bow(Point from, Point to)
    {
        var middle = (from + to) * 0.5;
        var centre = new Point(layout.Width / 2, layout.Height / 2);
        var across = (to - from).Turned.Unit;
        var length = (to - from).Length;
        var overMiddle = (middle - centre).Length < Math.Min(layout.Width, layout.Height) * 0.16 && (from - centre).Length > 1 && (to - centre).Length > 1;
        return new Curve(from, middle + across * (length * (overMiddle ? DetourShare : BowShare)), to);
    }

    private void Label(Edge edge, Curve curve)
    {
        var text = edge.Label;
        foreach (var place in LabelPlaces)
        {
            var box = new Box(curve.At(place), text.Length * LabelLetter + 8, LabelHeight);
            if (_labels.Any(box.Overlaps) || layout.Boxes.Any(box.Overlaps)) continue;
            _labels.Add(box);
            html.Element("text", text, ("x", Point.Num(box.Centre.X)), ("y", Point.Num(box.Centre.Y + 4)), ("class", "label"));
            return;
        }
    }

    private void Node(int index)
    {
        var box = layout.Boxes[index];
        using var node = html.Line().Open("g", ("class", "node"), ("data-actors", ActorKeys.Of(graph.Keys[index])));
        html.Shape("rect", ("x", Point.Num(box.Centre.X - box.Width / 2)), ("y", Point.Num(box.Centre.Y - box.Height / 2)),
            ("width", Point.Num(box.Width)), ("height", Point.Num(box.Height)), ("rx", "3"));
        html.Element("text", graph.Names[index], ("x", Point.Num(box.Centre.X)), ("y", Point.Num(box.Centre.Y + 5)));
    }

    private string Keys(Edge edge) => ActorKeys.Of(graph.Keys[edge.From]) + " " + ActorKeys.Of(graph.Keys[edge.To]);
}
