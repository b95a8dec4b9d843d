using Entente.Model.Claims;

namespace Entente.Briefing.Sections;

/// <summary>Arms, goods, money and knowledge on the way from pledge to delivery.</summary>
internal static class TransfersSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        var claims = brief.Claims.Where(c => c.Stage is not null).OrderByDescending(c => c.Stage)
            .ThenBy(c => c.Actor.Name, StringComparer.Ordinal).ThenBy(c => c.Recipient?.Name, StringComparer.Ordinal).ToList();
        if (claims.Count == 0) return;
        using var section = Section.Open(html, "transfers", "Transfers", "Considered, pledged, ordered, delivered or refused, each as one report has it. A pledge is no delivery.");
        ClaimTable.Write(html, brief, "Transfers by stage", claims,
            ("Stage", c => Codes.Of(c.Stage!.Value) + (c is { Polarity: Polarity.Denied, Stage: not Stage.Refused } ? ", denied" : string.Empty)), ("From and to", ClaimText.Parties),
            ("What", What), ("When", ClaimText.When), ("According to", ClaimText.Says));
    }

    private static string What(Claim claim) =>
        claim.Things.Count > 0 ? ClaimText.Things(claim) : claim.Backing is { } backing ? Codes.Of(backing) : $"“{claim.Trigger.Text}”";
}
