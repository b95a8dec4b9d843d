using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Findings;
using Entente.Reasoning.Origins;

namespace Entente.Reasoning.Events;

/// <summary>Says what a cluster of claims amounts to.</summary>
internal static class EventBuilder
{
    public static Event Build(Cluster cluster, OriginMap origins)
    {
        Claim[] claims = [.. cluster.Claims.Select(v => v.Claim)];
        var first = claims.FirstOrDefault(c => c.Recipient is not null) ?? claims[0];
        return new Event
        {
            Id = Ids.Of("evt_", [.. claims.Select(c => c.Id).Order(StringComparer.Ordinal)]),
            Type = first.Event,
            Actor = first.Actor.Code,
            ActorName = Names.Common(claims, Parties.Key(first.Actor)),
            Recipient = first.Recipient?.Code,
            RecipientName = first.Recipient is null ? null : Names.Common(claims, Parties.Key(first.Recipient)),
            Reciprocal = claims.Any(c => c.Reciprocal),
            Modality = claims.CountBy(c => c.Modality).OrderByDescending(m => m.Value).ThenBy(m => m.Key).First().Key,
            Backing = first.Backing,
            Stage = StageOf(claims),
            When = WhenOf(claims),
            Affirmed = [.. claims.Where(c => c.Polarity == Polarity.Affirmed).Select(c => c.Id)],
            Denied = [.. claims.Where(c => c.Polarity == Polarity.Denied).Select(c => c.Id)],
            Origins = OriginsOf(claims, origins),
            Reasons = [.. cluster.Merges.Select(m => $"{m.First.Claim.Id} and {m.Second.Claim.Id}: {m.Evidence.Reason}.")],
        };
    }

    /// <summary>
    /// A report that cites an outlet for the act knows it from there; what it says in its own voice is then no second source.
    /// </summary>
    public static List<string> OriginsOf(IEnumerable<Claim> claims, OriginMap origins)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var report in claims.GroupBy(c => c.Report, StringComparer.Ordinal))
        {
            var cites = report.Any(origins.IsCited);
            ids.UnionWith(report.Where(c => !cites || origins.IsCited(c)).Select(c => origins.OfClaim[c.Id]));
        }

        return [.. ids];
    }

    private static Stage? StageOf(Claim[] claims)
    {
        var stages = claims.Where(c => c.Polarity == Polarity.Affirmed && c.Stage is not null).Select(c => c.Stage!.Value).ToList();
        if (stages.Count == 0) return null;
        return stages.Exists(s => s != Stage.Refused) ? stages.Where(s => s != Stage.Refused).Max() : Stage.Refused;
    }

    private static DateRange? WhenOf(Claim[] claims)
    {
        DateRange? when = null;
        foreach (var range in claims.OrderBy(c => c.Polarity).Select(c => c.When?.Range).OfType<DateRange>())
            when = when is null ? range : Narrow(when, range);
        return when;
    }

    private static DateRange Narrow(DateRange a, DateRange b)
    {
        if (!a.Overlaps(b)) return a;
        var start = (a.Start ?? DateOnly.MinValue) >= (b.Start ?? DateOnly.MinValue) ? a.Start : b.Start;
        var end = (a.End ?? DateOnly.MaxValue) <= (b.End ?? DateOnly.MaxValue) ? a.End : b.End;
        return new DateRange(start, end, a.Precision <= b.Precision ? a.Precision : b.Precision);
    }
}
