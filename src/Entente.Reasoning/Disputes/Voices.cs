using Entente.Model.Claims;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Disputes;

/// <summary>Who speaks in a claim.</summary>
internal static class Voices
{
    /// <summary>
    /// Whether two claims come from different voices: one report, or a report and its copy, does not dispute itself in its own voice.
    /// </summary>
    public static bool Differ(ClaimView a, ClaimView b) => a.Story != b.Story || Innermost(a.Claim) != Innermost(b.Claim);

    /// <summary>The outlet and whom it names, for people.</summary>
    public static string Name(ClaimView view)
    {
        var outlet = view.Report.Outlet ?? view.Report.File;
        var speakers = view.Claim.Speakers.Select(s => s.Name).Distinct(StringComparer.Ordinal).ToList();
        return speakers.Count == 0 ? outlet : $"{outlet} (citing {string.Join(", who cites ", speakers)})";
    }

    /// <summary>All voices of a side, each once.</summary>
    public static string Names(IEnumerable<ClaimView> side) => string.Join("; ", side.Select(Name).Distinct(StringComparer.Ordinal));

    private static string Innermost(Claim claim) => claim.Speakers.Count == 0 ? string.Empty : claim.Speakers[^1].Name;
}
