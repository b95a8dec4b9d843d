using Entente.Model.Dates;

namespace Entente.Briefing.Sections;

/// <summary>Title, what was read, contents, and the controls that scripts bring to life.</summary>
internal static class Masthead
{
    private static readonly (string Id, string Name)[] Contents =
    [
        ("findings", "Findings"), ("backing", "Who backs whom"), ("ties", "Ties"), ("disputes", "Disputes"), ("one-origin", "One origin only"),
        ("timeline", "Timeline"), ("agreements", "Agreements"), ("transfers", "Transfers"), ("reports", "Reports"), ("claims", "Sentences"),
    ];

    public static void Write(HtmlWriter html, BriefingContext brief, Func<string, bool> isThere)
    {
        using var header = html.Open("header", ("class", "masthead"));
        using (html.Open("p", ("class", "kicker")))
        {
            html.Text("Briefing");
            if (LatestDay(brief) is { } day)
                html.Text(" · as of ").Element("time", Words.Day(day), ("datetime", DateRange.Iso(day)));
        }

        html.Element("h1", brief.Title).Line();
        html.Element("p", ReadLine.Of(brief) + ".", ("class", "dek")).Line();
        WriteContents(html, isThere);
        WriteControls(html, brief);
    }

    private static DateOnly? LatestDay(BriefingContext brief) => brief.Snapshot.Reports.Max(r => r.Day);

    private static void WriteContents(HtmlWriter html, Func<string, bool> isThere)
    {
        using var nav = html.Open("nav", ("aria-label", "Contents"));
        using var list = html.Open("ol");
        foreach (var (id, name) in Contents.Where(c => isThere(c.Id)))
            using (html.Open("li")) html.Element("a", name, ("href", "#" + id));
    }

    private static void WriteControls(HtmlWriter html, BriefingContext brief)
    {
        using var controls = html.Line().Open("div", ("class", "controls"), ("hidden", "hidden"));
        using (html.Open("label"))
        {
            html.Text("Show only ");
            using var select = html.Open("select", ("id", "actor-filter"));
            html.Element("option", "every actor", ("value", string.Empty));
            foreach (var (code, name) in Actors(brief)) html.Element("option", name, ("value", code));
        }

        html.Element("button", "Dark or light", ("type", "button"), ("id", "theme-toggle"));
        html.Element("span", string.Empty, ("id", "filter-state"), ("role", "status"));
    }

    private static IEnumerable<(string Code, string Name)> Actors(BriefingContext brief) =>
        brief.Claims.SelectMany(c => new[] { c.Actor, c.Recipient }).Where(a => a is not null)
            .Select(a => (Code: ActorKeys.Of(a!), a!.Name)).DistinctBy(a => a.Code).OrderBy(a => a.Name, StringComparer.Ordinal)
            .ThenBy(a => a.Code, StringComparer.Ordinal);
}
