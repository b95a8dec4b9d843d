using System.Collections.Frozen;
using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>
/// Disputes between a denial of a whole kind of help ("has sent no troops") and reports of such help from the same actor to the same
/// recipient.
/// </summary>
internal static class HelpDisputes
{
    private const int MemoryDays = 90;
    private const int PrintingDays = 2;

    // Stems of words that narrow a denial down: to have sent no major weapons leaves room for minor ones.
    private static readonly FrozenSet<string> Narrowing = new[]
    {
        "major", "direct", "directly", "advanced", "heavy", "overt", "openly", "significant", "meaningful", "additional", "further",
        "enough", "sufficient", "large", "substantial", "meaningfully", "full",
    }.Select(Words.Stem.Of).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Dispute> Find(IReadOnlyList<ClaimView> views, IReadOnlyDictionary<int, Cluster> clusters)
    {
        var groups = views
            .Where(v => v.Recipient is not null && v.Claim.Backing > Backing.Diplomatic && v.Claim.Modality == Modality.Actual
                && IsHelp(v.Claim))
            .GroupBy(v => (v.Actor, v.Recipient, v.Claim.Backing));
        foreach (var group in groups)
        {
            var pairs = group.Where(IsAffirmed)
                .SelectMany(yes => group
                    .Where(no => !IsAffirmed(no) && clusters[yes.Index] != clusters[no.Index] && Clashes(yes, no))
                    .Select(no => (yes, no)))
                .ToList();
            if (pairs.Count > 0) yield return Draft(pairs);
        }
    }

    private static Dispute Draft(List<(ClaimView Yes, ClaimView No)> pairs)
    {
        List<ClaimView> yes = [.. pairs.Select(p => p.Yes).DistinctBy(v => v.Index)];
        List<ClaimView> no = [.. pairs.Select(p => p.No).DistinctBy(v => v.Index).OrderBy(v => v.Index)];
        var claim = yes[0].Claim;
        var help = $"such help ({Codes.Of(claim.Backing!.Value)}) from {claim.Actor.Name} to {claim.Recipient!.Name}";
        return Drafting.Of(
            "affirmed-denied", yes, no, $"{Voices.Names(yes)} reports {help}; {Voices.Names(no)} says that there was none.");
    }

    // A deal or a treaty is not yet help given, and what two do together no one gives.
    private static bool IsHelp(Claim claim) => Codes.QuadOf(claim.Event) == Quad.MaterialCooperation && !claim.Reciprocal;

    private static bool IsAffirmed(ClaimView view) => view.Claim.Polarity == Polarity.Affirmed;

    private static bool Clashes(ClaimView yes, ClaimView no) =>
        Voices.Differ(yes, no) && Covers(yes.Claim, no) && WasBefore(yes, no);

    private static bool Covers(Claim yes, ClaimView no)
    {
        var isNarrow = no.Claim.Things.Any(t => t.Kind != "agreement" && ThingFit.IsParticular(t.Item)) || no.Context.Overlaps(Narrowing);
        return !isNarrow || ThingFit.Shared(yes, no.Claim) is not null;
    }

    // A denial speaks of the weeks before it: what came later, or long before, leaves it standing.
    private static bool WasBefore(ClaimView yes, ClaimView no)
    {
        if (yes.Claim.When is { } a && no.Claim.When is { } b) return a.Range.Overlaps(b.Range);
        if (no.Report.Day is not { } said) return true;
        if (yes.Claim.When is not { } when) return yes.Report.Day is not { } told || told.DayNumber <= said.DayNumber + PrintingDays;
        return (when.Range.Start ?? DateOnly.MinValue) <= said
            && (when.Range.End ?? DateOnly.MaxValue).DayNumber >= said.DayNumber - MemoryDays;
    }
}
