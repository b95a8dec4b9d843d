using Entente.Model.Claims;

namespace Entente.Coding.Frames;

/// <summary>
/// Settles acts within acts. What is promised, refused, asked for or threatened is no act of its own: "refused to meet the envoy" is a
/// refusal. Help is the exception: "refused to send arms" is help withheld, and "pledged tanks" help on its way.
/// </summary>
internal static class Nesting
{
    public static List<FrameMatch> Settle(List<FrameMatch> all, FrameMatcher matcher)
    {
        var gone = new HashSet<FrameMatch>();
        var filled = new Dictionary<FrameMatch, FrameMatch>();
        foreach (var outer in all)
        {
            if (outer.Actors.Count == 0 || outer.Frame.Event is not (EventType.Agree or EventType.Reject or EventType.Request or EventType.Threaten)) continue;
            foreach (var inner in all)
                if (inner != outer && Near(inner, outer) && matcher.IsContent(outer, inner)) Settle(outer, inner, gone, filled);
        }

        return [.. all.Where(m => !gone.Contains(m)).Select(m => filled.GetValueOrDefault(m, m))];
    }

    private static void Settle(FrameMatch outer, FrameMatch inner, HashSet<FrameMatch> gone, Dictionary<FrameMatch, FrameMatch> filled)
    {
        var help = inner.Frame.Event == EventType.Aid && inner.Missing is null && outer.Frame.Event is EventType.Agree or EventType.Reject;
        gone.Add(help ? outer : inner);
        if (!help && outer.Recipients.Count == 0 && inner.Recipients.Count > 0)
            filled[outer] = outer with { Recipients = [.. inner.Recipients.Where(r => !outer.Actors.Any(a => a.Same(r)))], Missing = null };
    }

    private static bool Near(FrameMatch inner, FrameMatch outer) => Math.Abs(inner.Trigger - outer.Trigger) < 40;
}
