using Entente.Model.Claims;
using Entente.Model.Reports;

namespace Entente.Briefing.Sections;

/// <summary>A report's clean text, folded away, with an anchor at each sentence that claims come from.</summary>
internal static class ReportText
{
    public static string Anchor(Claim claim) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{claim.Report}-{claim.Sentence.Index}");

    /// <summary>Whether the claim's sentence lies within a paragraph, so that it has its anchor.</summary>
    public static bool HasAnchor(Report report, Claim claim) => report.Blocks.Any(b => b.Span.Contains(claim.Sentence.Span));

    public static void Write(HtmlWriter html, BriefingContext brief, Report report, List<Claim> claims)
    {
        using var details = html.Open("details", ("class", "text"));
        html.Element("summary", "Read the text");
        var sentences = claims.GroupBy(c => c.Sentence.Index).OrderBy(g => g.First().Sentence.Span).ToList();
        foreach (var block in report.Blocks) Block(html, brief, report, block, sentences);
        foreach (var left in report.LeftOut)
            using (html.Open("p", ("class", "left-out"))) html.Text(left.Text).Element("em", " left out: " + left.Reason);
    }

    private static void Block(HtmlWriter html, BriefingContext brief, Report report, Block block, List<IGrouping<int, Claim>> sentences)
    {
        using var p = html.Open("p", ("class", block.Kind is BlockKind.Title or BlockKind.Heading ? "heading" : null));
        var at = block.Span.Start;
        foreach (var group in sentences)
        {
            var span = group.First().Sentence.Span;
            if (span.Start < at || span.End > block.Span.End) continue;
            html.Text(report.Text[at..span.Start]);
            Sentence(html, brief, span.In(report.Text), [.. group]);
            at = span.End;
        }

        html.Text(report.Text[at..block.Span.End]);
    }

    private static void Sentence(HtmlWriter html, BriefingContext brief, string text, List<Claim> claims)
    {
        html.Element("span", text, ("id", Anchor(claims[0])), ("class", "said"));
        Refs.Write(html, brief, claims);
    }
}
