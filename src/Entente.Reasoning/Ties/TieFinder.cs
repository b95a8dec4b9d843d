using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Reasoning.Events;
using Entente.Reasoning.Origins;

namespace Entente.Reasoning.Ties;

/// <summary>Gathers who stands by whom, and how far, from all claims of help.</summary>
internal static class TieFinder
{
    public static List<BackingTie> Find(IReadOnlyList<ClaimView> views, OriginMap origins)
    {
        return [.. views
            .Where(v => v.Claim.Backing is not null && v.Recipient is not null && v.Recipient != v.Actor)
            .SelectMany(Directions)
            .GroupBy(d => (d.From, d.To))
            .OrderBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.To, StringComparer.Ordinal)
            .Select(g => Build(g.Key.From, g.Key.To, [.. g.Select(d => d.Claim)], origins))];
    }

    private static IEnumerable<(string From, string To, Claim Claim)> Directions(ClaimView view)
    {
        yield return (view.Actor, view.Recipient!, view.Claim);
        if (view.Claim.Reciprocal) yield return (view.Recipient!, view.Actor, view.Claim);
    }

    private static BackingTie Build(string from, string to, Claim[] claims, OriginMap origins)
    {
        TieKind[] kinds = [.. claims.GroupBy(c => c.Backing!.Value).OrderBy(g => g.Key).Select(g => Kind(g.Key, [.. g], origins))];
        Backing? furthest = kinds.LastOrDefault(k => k.Affirmed.Count > 0)?.Kind;
        var sources = EventBuilder.OriginsOf(claims.Where(IsGiven), origins);
        return new BackingTie(from, Names.Common(claims, from), to, Names.Common(claims, to), kinds, furthest, sources);
    }

    private static TieKind Kind(Backing kind, Claim[] claims, OriginMap origins) => new(
        kind, Ids(claims.Where(IsGiven)), Ids(claims.Where(IsWithheld)), Ids(claims.Where(IsToCome)),
        EventBuilder.OriginsOf(claims.Where(IsGiven), origins));

    private static string[] Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id)];

    private static bool IsGiven(Claim claim) =>
        claim.Polarity == Polarity.Affirmed && !IsRefusal(claim) && claim.Modality is Modality.Actual or Modality.Standing
            && !IsStillToCome(claim.Stage);

    // To deny a refusal is not yet to help.
    private static bool IsWithheld(Claim claim) => (claim.Polarity == Polarity.Denied) != IsRefusal(claim);

    private static bool IsToCome(Claim claim) => claim.Polarity == Polarity.Affirmed && !IsRefusal(claim) && !IsGiven(claim);

    private static bool IsRefusal(Claim claim) => claim.Event is EventType.Reject or EventType.Sanction || claim.Stage == Stage.Refused;

    private static bool IsStillToCome(Stage? stage) => stage is Stage.Considered or Stage.Pledged or Stage.Ordered;
}
