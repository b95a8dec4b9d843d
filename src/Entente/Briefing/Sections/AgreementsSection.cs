using Entente.Model.Claims;

namespace Entente.Briefing.Sections;

/// <summary>Treaties, pacts and deals that the reports speak of, with what they are said to oblige to.</summary>
internal static class AgreementsSection
{
    private static readonly string[] Kinds = ["agreement", "treaty", "pact", "deal", "clause"];

    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        var claims = brief.Claims.Where(IsAbout).ToList();
        if (claims.Count == 0) return;
        using var section = Section.Open(html, "agreements", "Agreements", "Signed, agreed, or in force: what binds them to one another, and what does not.");
        ClaimTable.Write(html, brief, "Agreements and what they oblige to", claims,
            ("Parties", ClaimText.Parties), ("What", What), ("Status", ClaimText.Status), ("When", ClaimText.When), ("According to", ClaimText.Says));
    }

    private static bool IsAbout(Claim claim) =>
        claim.Recipient is not null && (claim.Modality == Modality.Standing || claim.Event == EventType.Agree || claim.Things.Any(t => Kinds.Contains(t.Kind, StringComparer.Ordinal)));

    private static string What(Claim claim)
    {
        var what = $"“{claim.Trigger.Text}”";
        if (claim.Things.Count > 0) what += ": " + ClaimText.Things(claim);
        return claim.Backing is { } backing ? $"{what} ({Codes.Of(backing)})" : what;
    }
}
