using Entente.Model.Claims;

namespace Entente.Briefing.Sections;

/// <summary>A table with a row for each claim.</summary>
internal static class ClaimTable
{
    public static void Write(
        HtmlWriter html, BriefingContext brief, string caption, IReadOnlyList<Claim> claims, params ReadOnlySpan<(string Heading, Func<Claim, string> Cell)> columns)
    {
        using var scroll = html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption));
        using var table = html.Open("table", ("class", "plain"));
        html.Element("caption", caption);
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var (heading, _) in columns) html.Element("th", heading, ("scope", "col"));
            html.Element("th", "Sentence", ("scope", "col"));
        }

        using var body = html.Line().Open("tbody");
        foreach (var claim in claims) Row(html, brief, claim, columns);
    }

    private static void Row(HtmlWriter html, BriefingContext brief, Claim claim, ReadOnlySpan<(string Heading, Func<Claim, string> Cell)> columns)
    {
        using (html.Open("tr", ("data-actors", ActorKeys.Of([claim]))))
        {
            foreach (var (heading, cell) in columns) html.Element("td", cell(claim), ("data-label", heading));
            using (html.Open("td", ("data-label", "Sentence"))) Refs.Link(html, brief, claim);
        }

        html.Line();
    }
}
