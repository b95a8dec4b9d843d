using Entente.Model.Claims;

namespace Entente.Briefing.Sections;

/// <summary>A claim's sentence in short: quoted, with who says so, where, and the way to its context.</summary>
internal static class Quote
{
    public static void Write(HtmlWriter html, BriefingContext brief, Claim claim)
    {
        using (html.Open("li", ("data-actors", ActorKeys.Of([claim]))))
        {
            html.Element("q", claim.Sentence.Text);
            using var source = html.Open("span", ("class", "source"));
            html.Text(" " + Source(brief, claim));
            Refs.Link(html, brief, claim);
        }

        html.Line();
    }

    public static string Source(BriefingContext brief, Claim claim)
    {
        var report = brief.ReportOf(claim);
        var outlet = report.Outlet ?? report.File;
        var source = report.Day is { } day ? outlet + ", " + Words.Day(day) : outlet + ", undated";
        return SpeakerText.Of(claim) is { } speakers ? source + ", " + speakers : source;
    }
}
