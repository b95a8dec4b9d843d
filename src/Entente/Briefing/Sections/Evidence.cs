using Entente.Model.Findings;

namespace Entente.Briefing.Sections;

/// <summary>The sentences behind a tie, by kind of help and status; what the matrix and the graph link to.</summary>
internal static class Evidence
{
    public static void Write(HtmlWriter html, BriefingContext brief, BackingTie tie)
    {
        var chips = Chip.Of(brief, tie);
        using (html.Open("details", ("class", "evidence"), ("id", BriefingContext.Anchor(tie)), ("data-actors", ActorKeys.Of(tie))))
        {
            using (html.Open("summary"))
                html.Element("strong", $"{tie.ActorName} → {tie.RecipientName}").Text(" ")
                    .Text(Words.Count(chips.SelectMany(c => c.Claims).Distinct().Count(), "sentence"))
                    .Text(tie.Origins.Count > 0 ? " · affirmed by " + Words.Count(tie.Origins.Count, "origin") : " · affirmed by none");
            foreach (var kind in chips.GroupBy(c => c.Anchor, StringComparer.Ordinal)) WriteKind(html, brief, kind.Key, [.. kind]);
        }

        html.Line();
    }

    private static void WriteKind(HtmlWriter html, BriefingContext brief, string anchor, List<Chip> chips)
    {
        using var kind = html.Open("div", ("id", anchor), ("class", "kind"));
        foreach (var chip in chips)
        {
            using (html.Open("h3"))
                html.Element("span", chip.Glyph + " " + Words.Of(chip.Kind.Kind), ("class", "chip " + chip.Css)).Text(" " + chip.StatusWord + ", " + Words.Count(chip.Origins, "origin"));
            using var list = html.Open("ul", ("class", "quotes"));
            foreach (var claim in chip.Claims) Quote.Write(html, brief, claim);
        }
    }
}
