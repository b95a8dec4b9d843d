using Entente.Model.Claims;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Briefing;

/// <summary>Writes a stretch of a report with the words of a claim's parts marked.</summary>
internal static class Marked
{
    public static void Write(HtmlWriter html, Report report, TextSpan stretch, Claim claim)
    {
        var roles = Roles(claim);
        var cuts = roles.SelectMany(r => new[] { r.Span.Start, r.Span.End }).Where(c => c > stretch.Start && c < stretch.End)
            .Append(stretch.End).Distinct().Order();
        var at = stretch.Start;
        foreach (var cut in cuts)
        {
            Piece(html, report.Text[at..cut], roles.FirstOrDefault(r => r.Span.Start <= at && cut <= r.Span.End).Role);
            at = cut;
        }
    }

    // Where parts overlap, the first in this order is shown.
    private static List<(TextSpan Span, string? Role)> Roles(Claim claim)
    {
        var roles = new List<(TextSpan, string?)> { (claim.Trigger.Span, "act"), (claim.Actor.Span, "actor") };
        if (claim.Recipient is { } recipient) roles.Add((recipient.Span, "recipient"));
        foreach (var speaker in claim.Speakers) roles.Add((speaker.Span, "speaker"));
        return roles;
    }

    private static void Piece(HtmlWriter html, string text, string? role)
    {
        if (role is null) html.Text(text);
        else html.Element("mark", text, ("class", role), ("title", role));
    }
}
