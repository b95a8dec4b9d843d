namespace Entente.Briefing.Sections;

/// <summary>The key findings in plain sentences.</summary>
internal static class FindingsSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        using var section = Section.Open(html, "findings", "Findings",
            "What the reports say when put together. Each number leads to a sentence. An origin is an independent source: copies, rewrites and reports that cite one outlet count once.");
        var findings = KeyFindings.Of(brief);
        if (findings.Count == 0)
        {
            html.Element("p", "No report says anything that could be coded on this. What was seen and left aside: entente dropped.");
            return;
        }

        using var list = html.Open("ul", ("class", "findings"));
        foreach (var finding in findings) Write(html, brief, finding);
    }

    private static void Write(HtmlWriter html, BriefingContext brief, FindingLine finding)
    {
        using (html.Open("li", ("class", finding.Kind), ("data-actors", ActorKeys.Of(finding.Parts.SelectMany(p => p.Claims)))))
            foreach (var part in finding.Parts) Write(html, brief, part);
        html.Line();
    }

    private static void Write(HtmlWriter html, BriefingContext brief, FindingPart part)
    {
        if (part.Strong) html.Element("strong", part.Text);
        else html.Text(part.Text);
        if (part.Note is not null) html.Element("span", $" ({part.Note})", ("class", "count"));
        Refs.Write(html, brief, part.Claims, part.Anchor);
    }
}
