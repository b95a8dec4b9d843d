using System.Globalization;
using Entente.Listing;
using Entente.Model.Claims;

namespace Entente.Briefing;

/// <summary>Parts of a claim in words.</summary>
internal static class ClaimText
{
    private const decimal Sure = 0.6m;

    public static string Parties(Claim claim) => claim.Recipient is null
        ? claim.Actor.Name
        : $"{claim.Actor.Name} {(claim.Reciprocal ? "↔" : "→")} {claim.Recipient.Name}";

    public static string Status(Claim claim)
    {
        var words = new List<string> { Codes.Of(claim.Polarity), Codes.Of(claim.Modality) };
        if (claim.Stage is { } stage) words.Add(Codes.Of(stage));
        return string.Join(", ", words);
    }

    public static string When(Claim claim) => claim.When is { } when ? $"{Words.Range(when.Range)} (“{when.Text}”)" : "undated";

    public static string Things(Claim claim) => string.Join("; ", claim.Things.Select(ThingText.Of));

    public static string Says(Claim claim) => claim.Speakers.Count == 0 ? "the report itself" : string.Join(", citing ", claim.Speakers.Select(s => s.Name));

    public static string Type(Claim claim)
    {
        var type = Codes.Of(claim.Event).ToLowerInvariant();
        return claim.Mode is null ? type : $"{type} ({claim.Mode})";
    }

    public static string Confidence(Claim claim) =>
        (claim.Confidence < Sure ? "low confidence " : "confidence ") + claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture);

    public static bool IsUnsure(Claim claim) => claim.Confidence < Sure;
}
