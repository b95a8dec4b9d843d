using Entente.Model.Claims;
using Entente.Model.Reports;

namespace Entente.Briefing.Sections;

/// <summary>All claims, each with its sentence in context; what every number of the page leads to.</summary>
internal static class ClaimsSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        if (brief.Claims.Count == 0) return;
        using var section = Section.Open(html, "claims", "Sentences", "Every claim with the words that it rests on.");
        using (html.Open("p", ("class", "legend")))
            html.Element("mark", "actor", ("class", "actor")).Text(" ").Element("mark", "act", ("class", "act")).Text(" ")
                .Element("mark", "recipient", ("class", "recipient")).Text(" ").Element("mark", "speaker", ("class", "speaker")).Text(" ")
                .Element("span", "the sentences around it", ("class", "dim"));
        foreach (var claim in brief.Claims) Write(html.Line(), brief, claim);
    }

    private static void Write(HtmlWriter html, BriefingContext brief, Claim claim)
    {
        using var article = html.Open("article", ("class", ClaimText.IsUnsure(claim) ? "claim unsure" : "claim"), ("id", claim.Id), ("data-actors", ActorKeys.Of([claim])));
        Heading(html, brief, claim);
        Sentence(html, brief.ReportOf(claim), claim);
        Facts(html, brief, claim);
    }

    private static void Heading(HtmlWriter html, BriefingContext brief, Claim claim)
    {
        using var heading = html.Open("h3");
        html.Element("span", brief.Number(claim), ("class", "number")).Text(" " + ClaimText.Parties(claim) + " ")
            .Element("span", claim.Backing is { } backing ? $"{ClaimText.Type(claim)}, {Codes.Of(backing)}" : ClaimText.Type(claim), ("class", "type"));
        html.Text(" ").Element("span", ClaimText.Status(claim), ("class", "status " + Codes.Of(claim.Polarity) + " " + Codes.Of(claim.Modality)));
    }

    private static void Sentence(HtmlWriter html, Report report, Claim claim)
    {
        var (before, sentence, after) = SentenceContext.Of(report, claim);
        using var quote = html.Open("blockquote");
        if (before.Length > 0)
            using (html.Open("span", ("class", "dim"))) Marked.Write(html, report, before, claim);
        using (html.Open("span", ("class", "sentence"))) Marked.Write(html, report, sentence, claim);
        if (after.Length > 0)
            using (html.Open("span", ("class", "dim"))) Marked.Write(html, report, after, claim);
    }

    private static void Facts(HtmlWriter html, BriefingContext brief, Claim claim)
    {
        var report = brief.ReportOf(claim);
        using var facts = html.Open("p", ("class", "meta"));
        html.Element("span", SpeakerText.Of(claim) ?? "said by the report itself", ("class", "says")).Text(" · ")
            .Element("a", report.Outlet ?? report.File, ("href", "#" + report.Id)).Text(report.Day is { } day ? ", " + Words.Day(day) : ", undated");
        html.Text(" · ").Text(claim.When is null ? "act undated" : "when: " + ClaimText.When(claim));
        if (claim.Where is { } place) html.Text(" · where: " + place.Name);
        if (claim.Things.Count > 0) html.Text(" · " + ClaimText.Things(claim));
        if (claim.Contexts.Count > 0) html.Text(" · " + string.Join(", ", claim.Contexts));
        html.Text(" · ").Element("span", ClaimText.Confidence(claim), ("class", ClaimText.IsUnsure(claim) ? "low" : null));
        html.Text(" · origin: " + brief.OriginName(claim));
        if (ReportText.HasAnchor(report, claim)) html.Text(" · ").Element("a", "in the text", ("href", "#" + ReportText.Anchor(claim)));
        html.Text(" · ").Element("code", claim.Id);
    }
}
