using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing.Graph;

/// <summary>The actors and arrows that the drawing shows: ties of backing, and material conflict between the same actors.</summary>
internal sealed record TieGraph(IReadOnlyList<string> Names, IReadOnlyList<string> Keys, IReadOnlyList<Edge> Edges, int LeftOut)
{
    private const int MostActors = 12;

    public static TieGraph Of(BriefingContext brief)
    {
        var conflicts = Conflicts(brief);
        var names = NamesOf(brief, conflicts);
        var ranked = names.Keys.OrderByDescending(k => Weight(brief, conflicts, k)).ThenBy(k => k, StringComparer.Ordinal).ToList();
        var kept = ranked.Take(MostActors).ToList();
        var edges = brief.Ties.Select(t => Edge(brief, t, kept)).Concat(conflicts.Select(c => Edge(c, kept))).OfType<Edge>();
        return new TieGraph([.. kept.Select(k => names[k])], kept, [.. edges], ranked.Count - kept.Count);
    }

    private static List<Event> Conflicts(BriefingContext brief) =>
        [.. brief.Events.Where(e => Codes.QuadOf(e.Type) == Quad.MaterialConflict && e is { Backing: null, Recipient: not null, Modality: Modality.Actual, Affirmed.Count: > 0 })
            .Where(e => e.Actor != e.Recipient)
            .GroupBy(e => (e.Actor, e.Recipient)).Select(g => g.OrderByDescending(e => e.Origins.Count).ThenBy(e => e.Id, StringComparer.Ordinal).First())];

    private static SortedDictionary<string, string> NamesOf(BriefingContext brief, List<Event> conflicts)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tie in brief.Ties) (names[tie.Actor], names[tie.Recipient]) = (tie.ActorName, tie.RecipientName);
        foreach (var e in conflicts)
        {
            names.TryAdd(e.Actor, e.ActorName);
            names.TryAdd(e.Recipient!, e.RecipientName!);
        }

        return names;
    }

    private static int Weight(BriefingContext brief, List<Event> conflicts, string key) =>
        brief.Ties.Where(t => t.Actor == key || t.Recipient == key).Sum(t => 2 + t.Origins.Count)
        + conflicts.Where(c => c.Actor == key || c.Recipient == key).Sum(c => c.Origins.Count);

    private static Edge? Edge(BriefingContext brief, BackingTie tie, List<string> kept)
    {
        var (from, to) = (kept.IndexOf(tie.Actor), kept.IndexOf(tie.Recipient));
        if (from < 0 || to < 0 || from == to) return null;
        var chips = Chip.Of(brief, tie);
        var main = chips.FirstOrDefault(c => c.Status == KindStatus.Given) ?? chips.FirstOrDefault(c => c.Status == KindStatus.Planned) ?? chips[0];
        var all = string.Join("; ", chips.Select(c => $"{c.Word} {c.StatusWord}"));
        return new Edge(from, to, main.Css.Split(' ')[0], (main.Status == KindStatus.Given ? string.Empty : main.Glyph + " ") + main.Word,
            $"{tie.ActorName} → {tie.RecipientName}: {all}", BriefingContext.Anchor(tie), Math.Max(1, tie.Origins.Count));
    }

    private static Edge? Edge(Event conflict, List<string> kept)
    {
        var (from, to) = (kept.IndexOf(conflict.Actor), kept.IndexOf(conflict.Recipient!));
        return from < 0 || to < 0 ? null : new Edge(from, to, "hostile", Words.Of(conflict.Type),
            $"{conflict.ActorName} {Words.Of(conflict.Type)} {conflict.RecipientName}", conflict.Id, Math.Max(1, conflict.Origins.Count));
    }
}
