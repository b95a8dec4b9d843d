using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing.Sections;

/// <summary>What is disputed and why, both sides' sentences side by side.</summary>
internal static class DisputesSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        using var section = Section.Open(html, "disputes", "Disputes", "Claims that can't all be true, or that stand in tension. The page takes no side.");
        if (brief.Disputes.Count == 0) html.Element("p", "No two claims in these reports stand against each other.");
        foreach (var dispute in brief.Disputes) Write(html, brief, dispute);
    }

    private static void Write(HtmlWriter html, BriefingContext brief, Dispute dispute)
    {
        var (on, against) = (brief.Find(dispute.For), brief.Find(dispute.Against));
        using (html.Open("article", ("id", dispute.Id), ("class", "dispute"), ("data-actors", ActorKeys.Of([.. on, .. against]))))
        {
            html.Element("h3", dispute.About).Element("p", dispute.Reason, ("class", "reason"));
            using var sides = html.Open("div", ("class", "sides"));
            var (first, second) = Headings(dispute.Kind);
            Side(html, brief, first, on);
            Side(html, brief, second, against);
        }

        html.Line();
    }

    private static (string First, string Second) Headings(string kind) => kind switch
    {
        "affirmed-denied" => ("It is so", "It is not"),
        "done-planned" => ("Done", "Planned only"),
        _ => ("On one side", "On the other"),
    };

    private static void Side(HtmlWriter html, BriefingContext brief, string heading, IReadOnlyList<Claim> claims)
    {
        using var side = html.Open("div", ("class", "side"));
        html.Element("h4", $"{heading} · {Words.Count(brief.OriginNames(claims).Count, "origin")}");
        using var list = html.Open("ul", ("class", "quotes"));
        foreach (var claim in claims) Quote.Write(html, brief, claim);
    }
}
