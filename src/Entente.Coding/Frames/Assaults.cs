using Entente.Coding.Mentions;
using Entente.Model.Claims;

namespace Entente.Coding.Frames;

/// <summary>
/// Fills what reports on a war leave out because it is plain. An attacker who has one victim in the whole report has it also in "the U.S.
/// strikes"; an unattributed blow belongs to the attackers of its sentence if it hits the same victim: "in the war on Chad, raids have
/// destroyed the port of its capital".
/// </summary>
internal static class Assaults
{
    private const decimal Certainty = 0.6m;

    public static List<FrameMatch> Complete(List<FrameMatch> all, IReadOnlyList<Who> names, Func<int, int> sentenceOf)
    {
        var whole = all.Where(m => IsAssault(m) && m.Missing is null && m.Recipients.Count > 0).ToList();
        return whole.Count == 0 ? all : all.ConvertAll(m => !IsAssault(m) ? m : Borrow(m, whole, sentenceOf) ?? Remember(m, whole, Bystanders(m, all, names, sentenceOf)) ?? m);
    }

    private static bool IsAssault(FrameMatch match) => match.Frame.Event == EventType.Assault && !match.Frame.Reciprocal;

    private static FrameMatch? Borrow(FrameMatch match, List<FrameMatch> whole, Func<int, int> sentenceOf)
    {
        if (match.Actors.Count > 0 || match.Recipients.Count == 0) return null;
        var near = whole.Where(w => sentenceOf(w.Trigger) == sentenceOf(match.Trigger)).ToList();
        if (near.Count == 0 || near.Exists(w => !SameCodes(w.Recipients, match.Recipients) || !SameCodes(w.Actors, near[0].Actors))) return null;
        return match with { Actors = [.. near[0].Actors.Select(Inferred)], Missing = null };
    }

    private static FrameMatch? Remember(FrameMatch match, List<FrameMatch> whole, IEnumerable<Who> bystanders)
    {
        if (match.Actors.Count == 0 || match.Recipients.Count > 0 || match.Missing is not (null or "no-recipient")) return null;
        var victims = whole.Where(w => w.Actors.Any(a => match.Actors.Any(b => a.Code == b.Code))).SelectMany(w => w.Recipients).ToList();
        if (victims.Count < 2 || victims.Select(v => v.Code).Distinct().Count() > 1 || match.Actors.Any(a => a.Code == victims[0].Code)) return null;
        if (bystanders.Any(n => n.Code != victims[0].Code && !whole.Exists(w => w.Actors.Any(a => a.Code == n.Code)) && !match.Actors.Any(a => a.Code == n.Code))) return null;
        var nearest = victims.Where(v => v.First <= match.Trigger).LastOrDefault() ?? victims[0];
        return match with { Recipients = [Inferred(nearest)], Missing = null };
    }

    // Named in the sentence and doing nothing there: they might be the victim.
    private static IEnumerable<Who> Bystanders(FrameMatch match, List<FrameMatch> all, IReadOnlyList<Who> names, Func<int, int> sentenceOf)
    {
        var sentence = sentenceOf(match.Trigger);
        var acting = all.Where(m => sentenceOf(m.Trigger) == sentence).SelectMany(m => m.Actors).Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        return names.Where(n => n.CanAct && sentenceOf(n.First) == sentence && !acting.Contains(n.Code));
    }

    private static bool SameCodes(IReadOnlyList<Who> some, IReadOnlyList<Who> others) =>
        some.Select(s => s.Code).Order(StringComparer.Ordinal).SequenceEqual(others.Select(o => o.Code).Order(StringComparer.Ordinal));

    private static Who Inferred(Who who) => who with { Certainty = Math.Min(who.Certainty, Certainty), Why = "topic" };
}
