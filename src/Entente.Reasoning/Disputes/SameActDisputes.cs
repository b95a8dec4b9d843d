using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>Disputes within one event: it was and it was not; it was done and it is only planned.</summary>
internal static class SameActDisputes
{
    public static IEnumerable<Dispute> Find(Cluster cluster)
    {
        var denied = Clash(cluster, IsDenial);
        if (denied.Yes.Count > 0)
        {
            yield return Drafting.Of(
                "affirmed-denied", denied.Yes, denied.No, $"{Voices.Names(denied.Yes)} says so; {Voices.Names(denied.No)} denies it.");
        }

        var planned = Clash(cluster, IsOnlyPlanned);
        if (planned.Yes.Count > 0)
        {
            var (done, toCome) = (Voices.Names(planned.Yes), Voices.Names(planned.No));
            yield return Drafting.Of(
                "done-planned", planned.Yes, planned.No, $"{done} says that it was done; {toCome}, no earlier, speaks of it as still to come.");
        }
    }

    private static (List<ClaimView> Yes, List<ClaimView> No) Clash(Cluster cluster, Func<ClaimView, ClaimView, bool> clashes)
    {
        var pairs = cluster.Claims
            .SelectMany(a => cluster.Claims.Where(b => Voices.Differ(a, b) && clashes(a, b)).Select(b => (Yes: a, No: b))).ToList();
        List<ClaimView> no = [.. pairs.Select(p => p.No).DistinctBy(v => v.Index).OrderBy(v => v.Index)];
        return ([.. pairs.Select(p => p.Yes).DistinctBy(v => v.Index)], no);
    }

    private static bool IsDenial(ClaimView a, ClaimView b) =>
        a.Claim.Polarity == Polarity.Affirmed && b.Claim.Polarity == Polarity.Denied && a.Claim.Modality == b.Claim.Modality;

    // A plan that is reported before the deed is no contradiction, so both days must be known.
    private static bool IsOnlyPlanned(ClaimView done, ClaimView planned) =>
        done.Claim.Polarity == Polarity.Affirmed && planned.Claim.Polarity == Polarity.Affirmed
        && IsDone(done.Claim) && IsToCome(planned.Claim) && planned.Report.Day >= done.Report.Day;

    private static bool IsDone(Claim claim) => claim.Modality == Modality.Actual && claim.Stage is null or Stage.Delivered;

    private static bool IsToCome(Claim claim) =>
        claim.Modality is Modality.Planned or Modality.Possible or Modality.Conditional
        || (claim.Modality == Modality.Actual && claim.Stage is Stage.Considered or Stage.Pledged or Stage.Ordered);
}
