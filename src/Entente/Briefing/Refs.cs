using Entente.Model.Claims;

namespace Entente.Briefing;

/// <summary>References to claims by number, each a link to the sentence in its context.</summary>
internal static class Refs
{
    private const int Shown = 4;

    /// <summary>The first few claims as [12] [13], and a link to all of them when there are more.</summary>
    public static void Write(HtmlWriter html, BriefingContext brief, IReadOnlyList<Claim> claims, string? all = null)
    {
        if (claims.Count == 0) return;
        using var refs = html.Open("span", ("class", "refs"));
        foreach (var claim in all is null ? claims : claims.Take(Shown)) Link(html, brief, claim);
        if (all is not null && claims.Count > Shown)
            html.Text("\u2009").Element("a", "all " + Words.Count(claims.Count, "sentence"), ("href", "#" + all), ("class", "ref"));
    }

    public static void Link(HtmlWriter html, BriefingContext brief, Claim claim) =>
        html.Text("\u2009").Element("a", brief.Number(claim), ("href", "#" + claim.Id), ("class", "ref"), ("aria-label", "sentence " + brief.Number(claim)));
}
