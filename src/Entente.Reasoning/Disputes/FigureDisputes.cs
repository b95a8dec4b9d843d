using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>Disputes about numbers within one event: counts, amounts and tallies for the same thing that can't all be right.</summary>
internal static class FigureDisputes
{
    // A toll rises from day to day without anybody being wrong.
    private const int TollDays = 1;

    public static IEnumerable<Dispute> Find(Cluster cluster)
    {
        var figures = cluster.Claims.Where(v => v.Claim.Polarity == Polarity.Affirmed).SelectMany(Figure.Of).Where(f => f.Key is not null);
        foreach (var same in figures.GroupBy(f => f.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (Draft([.. same]) is { } dispute) yield return dispute;
        }
    }

    private static Dispute? Draft(List<Figure> figures)
    {
        var first = figures.Find(f => figures.Exists(g => Clash(f, g)));
        if (first is null) return null;
        var against = figures.FindAll(g => Clash(first, g));
        // Whoever is on the second side, or gives several numbers, does not back the first.
        var backing = figures.FindAll(f => !against.Exists(g => g.View.Index == f.View.Index) && against.TrueForAll(g => f.Contradicts(g)));
        if (backing.Count == 0) return null;
        return Drafting.Of("figures", Views(backing), Views(against), $"{Say(backing)}; {Say(against)}.");
    }

    private static List<ClaimView> Views(List<Figure> side) => side.ConvertAll(f => f.View);

    private static bool Clash(Figure a, Figure b) =>
        a.View.Index != b.View.Index && Voices.Differ(a.View, b.View) && a.Contradicts(b)
        && (a.Thing.Kind != "casualties" || SameDays(a.View, b.View));

    private static bool SameDays(ClaimView a, ClaimView b) =>
        a.Report.Day is { } x && b.Report.Day is { } y && Math.Abs(x.DayNumber - y.DayNumber) <= TollDays;

    private static string Say(List<Figure> side) =>
        string.Join("; ", side.Select(f => $"{Voices.Name(f.View)} gives {ThingNames.Of(f.Thing)}").Distinct(StringComparer.Ordinal));
}
