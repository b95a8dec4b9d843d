using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing;

/// <summary>What the reports come to, in plain sentences: who backs whom and how far, who acts against whom, what is disputed.</summary>
internal static class KeyFindings
{
    private const int MostTies = 8;
    private const int MostHostile = 4;
    private const int MostDisputes = 5;

    public static IReadOnlyList<FindingLine> Of(BriefingContext brief) =>
        [.. Ties(brief).Take(MostTies).Select(t => Backing(brief, t)),
         .. Hostile(brief).Take(MostHostile).Select(e => Against(brief, e)),
         .. brief.Disputes.Take(MostDisputes).Select(d => Disputed(brief, d))];

    /// <summary>Ties that help the actor in question first, then by how far they go, then by how many origins speak of them.</summary>
    private static IEnumerable<BackingTie> Ties(BriefingContext brief) =>
        brief.Ties.OrderByDescending(brief.HelpsTheOneInQuestion).ThenByDescending(t => t.Furthest is { } far ? (int)far : -1).ThenByDescending(t => t.Origins.Count)
            .ThenBy(t => t.ActorName, StringComparer.Ordinal).ThenBy(t => t.RecipientName, StringComparer.Ordinal);

    private static FindingLine Backing(BriefingContext brief, BackingTie tie)
    {
        var chips = Chip.Of(brief, tie);
        var given = chips.Where(c => c.Status == KindStatus.Given).ToList();
        var planned = chips.Where(c => c.Status == KindStatus.Planned).ToList();
        var withheld = chips.Where(c => c.Status == KindStatus.Withheld).ToList();
        var parts = new List<FindingPart> { new(tie.ActorName, [], Strong: true) };
        parts.Add(new FindingPart(given.Count > 0 ? " backs " : " is not said to have backed ", []));
        parts.Add(new FindingPart(tie.RecipientName, [], Strong: true));
        if (given.Count > 0) AddGiven(parts, given);
        AddRest(parts, planned, given.Count > 0 ? ". Planned or possible: " : " yet. Planned or possible: ");
        AddRest(parts, withheld, given.Count + planned.Count > 0 ? ". Withheld or denied: " : "; withheld or denied: ");
        parts.Add(new FindingPart(".", []));
        return new FindingLine("backing", parts);
    }

    private static void AddGiven(List<FindingPart> parts, List<Chip> given)
    {
        parts.Add(new FindingPart(" as far as ", []));
        parts.Add(Part(given[0]));
        if (given.Count > 1) parts.Add(new FindingPart(", and also with ", []));
        AddList(parts, given[1..]);
    }

    private static void AddRest(List<FindingPart> parts, List<Chip> chips, string lead)
    {
        if (chips.Count == 0) return;
        parts.Add(new FindingPart(lead, []));
        AddList(parts, chips);
    }

    private static void AddList(List<FindingPart> parts, List<Chip> chips)
    {
        for (var i = 0; i < chips.Count; i++)
        {
            if (i > 0) parts.Add(new FindingPart(i == chips.Count - 1 ? " and " : ", ", []));
            parts.Add(Part(chips[i]));
        }
    }

    private static FindingPart Part(Chip chip) =>
        new(Words.Of(chip.Kind.Kind), chip.Claims, chip.Anchor) { Note = Words.Count(chip.Origins, "origin") };

    // One line for each pair and type, over all its events; the timeline has them one by one.
    private static IEnumerable<IReadOnlyList<Event>> Hostile(BriefingContext brief) =>
        brief.Events.Where(e => Codes.QuadOf(e.Type) == Quad.MaterialConflict && e is { Backing: null, Recipient: not null, Affirmed.Count: > 0, Modality: Modality.Actual })
            .GroupBy(e => (e.Actor, e.Type, e.Recipient)).Select(g => g.OrderByDescending(e => e.Affirmed.Count).ThenBy(e => e.Id, StringComparer.Ordinal).ToList())
            .OrderByDescending(OriginsOf).ThenByDescending(g => g.Sum(e => e.Affirmed.Count)).ThenBy(g => g[0].Id, StringComparer.Ordinal);

    private static int OriginsOf(IEnumerable<Event> events) => events.SelectMany(e => e.Origins).Distinct(StringComparer.Ordinal).Count();

    private static FindingLine Against(BriefingContext brief, IReadOnlyList<Event> events) => new("against",
    [
        new FindingPart(NameOf(events, e => e.ActorName), [], Strong: true),
        new FindingPart($" {Words.Of(events[0].Type)} ", []),
        new FindingPart(NameOf(events, e => e.RecipientName!), [], Strong: true),
        new FindingPart(events.Count == 1 && events[0].When is { } when ? ", " + Words.Range(when) : string.Empty, brief.Find([.. events.SelectMany(e => e.Affirmed)]), events[0].Id)
        {
            Note = Words.Count(OriginsOf(events), "origin"),
        },
        new FindingPart(".", []),
    ]);

    // A state's people and bodies are counted with it: the name that most events use stands for all.
    private static string NameOf(IReadOnlyList<Event> events, Func<Event, string> name) =>
        events.GroupBy(name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static FindingLine Disputed(BriefingContext brief, Dispute dispute) => new("disputed",
    [
        new FindingPart("In dispute: ", [], Strong: true),
        new FindingPart(dispute.About, [.. brief.Find(dispute.For), .. brief.Find(dispute.Against)], dispute.Id),
        new FindingPart(". " + dispute.Reason, []),
    ]);
}
