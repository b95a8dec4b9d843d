using Entente.Model.Findings;

namespace Entente.Briefing.Sections;

/// <summary>Who backs whom and how far: a row for each backer, a column for each recipient.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        if (brief.Ties.Count == 0) return;
        using var section = Section.Open(html, "backing", "Who backs whom, and how far",
            "Kinds of help from the furthest down. A number counts sentences and opens them; the stronger the ground, the more independent origins.");
        Legend(html);
        Table(html.Line(), brief);
        foreach (var tie in brief.Ties) Evidence.Write(html, brief, tie);
    }

    private static void Legend(HtmlWriter html)
    {
        using var legend = html.Open("p", ("class", "legend"), ("aria-label", "Legend"));
        html.Element("span", "● given", ("class", "chip given s1")).Text(" ").Element("span", "● by three origins", ("class", "chip given s3")).Text(" ")
            .Element("span", "● by five or more", ("class", "chip given s5")).Text(" ").Element("span", "○ planned or possible", ("class", "chip planned")).Text(" ")
            .Element("span", "✕ withheld or denied", ("class", "chip withheld"));
    }

    private static void Table(HtmlWriter html, BriefingContext brief)
    {
        var recipients = Parties(brief.Ties, t => (t.Recipient, t.RecipientName));
        using var scroll = html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Matrix of backing"));
        using var table = html.Open("table", ("class", "matrix"));
        html.Element("caption", "Backers in rows, recipients in columns");
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Element("td", "backer ↓ recipient →", ("class", "corner"));
            foreach (var (_, name) in recipients) html.Element("th", name, ("scope", "col"));
        }

        using var body = html.Line().Open("tbody");
        foreach (var (code, name) in Parties(brief.Ties, t => (t.Actor, t.ActorName))) Row(html, brief, code, name, recipients);
    }

    private static void Row(HtmlWriter html, BriefingContext brief, string backer, string name, List<(string Code, string Name)> recipients)
    {
        var ties = brief.Ties.Where(t => t.Actor == backer).ToDictionary(t => t.Recipient, StringComparer.Ordinal);
        using (html.Open("tr", ("data-actors", string.Join(' ', ties.Values.Select(ActorKeys.Of)))))
        {
            html.Element("th", name, ("scope", "row"));
            foreach (var (recipient, recipientName) in recipients) Cell(html, brief, ties.GetValueOrDefault(recipient), recipientName);
        }

        html.Line();
    }

    private static void Cell(HtmlWriter html, BriefingContext brief, BackingTie? tie, string recipient)
    {
        using var cell = html.Open("td", ("data-label", recipient), ("class", tie is null ? "none" : null));
        if (tie is null) return;
        using var list = html.Open("ul");
        foreach (var chip in Chip.Of(brief, tie))
            using (html.Open("li"))
            using (html.Open("a", ("class", "chip " + chip.Css), ("href", "#" + chip.Anchor), ("title", Title(chip))))
                html.Element("span", chip.Glyph, ("aria-hidden", "true")).Text(" " + chip.Word + " ").Element("b", Count(chip))
                    .Element("span", " " + Title(chip), ("class", "hear"));
    }

    private static string Count(Chip chip) => chip.Claims.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Title(Chip chip) =>
        $"{chip.StatusWord}: {Words.Count(chip.Claims.Count, "sentence")}, {Words.Count(chip.Origins, "origin")}";

    // The parties with the most ties first, so that the corner that is read first holds most.
    private static List<(string Code, string Name)> Parties(IReadOnlyList<BackingTie> ties, Func<BackingTie, (string Code, string Name)> party) =>
        [.. ties.GroupBy(t => party(t).Code, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(t => t.Kinds.Count + t.Origins.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => party(g.First()))];
}
