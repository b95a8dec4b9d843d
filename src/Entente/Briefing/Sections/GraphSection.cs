using Entente.Briefing.Graph;

namespace Entente.Briefing.Sections;

/// <summary>The ties as a drawing, once for wide and once for narrow pages.</summary>
internal static class GraphSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        var graph = TieGraph.Of(brief);
        if (graph.Edges.Count == 0) return;
        using var section = Section.Open(html, "ties", "Ties",
            "An arrow leads from who acts to whom. It is labelled with the furthest kind of help, is thicker the more independent origins speak of it, and opens its sentences.");
        using var figure = html.Open("figure");
        var description = $"Graph of {Words.Count(graph.Edges.Count, "tie")} between {Words.Count(graph.Names.Count, "actor")}; the matrix above says the same in words";
        new Drawing(html, graph, new Layout(graph, 860, 560)).Write("graph wide", description);
        new Drawing(html, graph, new Layout(graph, 400, 560)).Write("graph narrow", description);
        Caption(html, graph);
    }

    private static void Caption(HtmlWriter html, TieGraph graph)
    {
        using var caption = html.Open("figcaption");
        html.Element("span", "━ help given", ("class", "key given")).Text(" ").Element("span", "┅ ○ planned or possible only", ("class", "key planned")).Text(" ")
            .Element("span", "┅ ✕ withheld or denied only", ("class", "key withheld")).Text(" ").Element("span", "━ acts against", ("class", "key hostile"));
        if (graph.LeftOut > 0) html.Text($" {Words.Count(graph.LeftOut, "actor")} with fewer ties left out of the drawing; the matrix has them all.");
    }
}
