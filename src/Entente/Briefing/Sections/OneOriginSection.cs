namespace Entente.Briefing.Sections;

/// <summary>Help that only one independent origin speaks of.</summary>
internal static class OneOriginSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        var chips = brief.Ties.SelectMany(t => Chip.Of(brief, t)).ToList();
        if (chips.Count == 0) return;
        var alone = chips.Where(c => c.Origins == 1).GroupBy(c => brief.OriginName(c.Claims[0]), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        using var section = Section.Open(html, "one-origin", "On one origin only", "What would fall if a single source were wrong. Copies and rewrites of it add nothing.");
        html.Element("p", $"{alone.Sum(g => g.Count())} of {Words.Count(chips.Count, "entry", "entries")} in the matrix {(chips.Count == 1 ? "rests" : "rest")} on one origin.");
        foreach (var origin in alone) Write(html, brief, origin.Key, [.. origin]);
    }

    private static void Write(HtmlWriter html, BriefingContext brief, string origin, List<Chip> chips)
    {
        html.Element("h3", "Only from " + origin);
        using var list = html.Open("ul", ("class", "alone"));
        foreach (var tie in chips.GroupBy(c => c.Tie))
            using (html.Open("li", ("data-actors", ActorKeys.Of(tie.Key))))
            {
                html.Element("strong", $"{tie.Key.ActorName} → {tie.Key.RecipientName}");
                foreach (var chip in tie) Write(html, brief, chip);
            }
    }

    private static void Write(HtmlWriter html, BriefingContext brief, Chip chip)
    {
        html.Text(" ").Element("span", $"{chip.Glyph} {chip.Word}", ("class", "chip " + chip.Css), ("title", chip.StatusWord));
        html.Element("span", " " + chip.StatusWord, ("class", "hear"));
        Refs.Write(html, brief, chip.Claims, chip.Anchor);
    }
}
