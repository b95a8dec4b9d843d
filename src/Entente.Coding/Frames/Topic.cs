using Entente.Coding.Mentions;
using Entente.Model.Claims;

namespace Entente.Coding.Frames;

/// <summary>
/// Whom a report is about as a receiver of help. In a report on who backs Iran, "China's support has been cautious" is support for Iran.
/// Used only where one state receives most of the help that the report speaks of, and the sentence names nobody else.
/// </summary>
internal static class Topic
{
    private const int LeastActs = 3;

    public static List<FrameMatch> Complete(List<FrameMatch> all, IReadOnlyList<Who> names, Func<int, int> sentenceOf, Func<int, IEnumerable<string?>> speakersOf)
    {
        all = Assaults.Complete(all, names, sentenceOf);
        if (Focus(all) is not { } focus) return all;
        return all.ConvertAll(m => IsOpen(m) && Mention(m, focus, names, sentenceOf, speakersOf) is { } who
            ? m with { Recipients = [who], Missing = null } : m);
    }

    private static Who? Focus(List<FrameMatch> all)
    {
        var helped = all.Where(m => m.Missing is null && IsHelp(m)).SelectMany(m => m.Recipients).Where(r => r.Id is null || r.Kind == WhoKind.State).ToList();
        var most = helped.GroupBy(r => r.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is not null && most.Count() >= LeastActs && most.Count() * 3 >= helped.Count * 2 ? most.First() : null;
    }

    private static bool IsHelp(FrameMatch match) => match.Frame.Event is EventType.Aid or EventType.Support;

    private static bool IsOpen(FrameMatch match) =>
        IsHelp(match) && !match.Frame.Reciprocal && match.Actors.Count > 0 && match.Recipients.Count == 0 && match.Missing is null or "no-recipient";

    private static Who? Mention(FrameMatch match, Who focus, IReadOnlyList<Who> names, Func<int, int> sentenceOf, Func<int, IEnumerable<string?>> speakersOf)
    {
        if (match.Actors.Any(a => a.Code == focus.Code)) return null;
        var sentence = sentenceOf(match.Trigger);
        var speakers = speakersOf(match.Trigger).ToHashSet();
        var others = names.Where(n => sentenceOf(n.First) == sentence && n.CanAct && n.Code != focus.Code && !speakers.Contains(n.Code) && !match.Actors.Any(a => a.Code == n.Code));
        if (others.Any()) return null;
        var nearest = names.Where(n => n.Code == focus.Code && sentenceOf(n.First) <= sentence).LastOrDefault();
        return nearest is null ? null : focus with { First = nearest.First, End = nearest.End, Certainty = 0.6m, Why = "topic" };
    }
}
