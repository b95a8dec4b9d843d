using Entente.Model.Claims;

namespace Entente.Briefing;

/// <summary>Who says so, in words.</summary>
internal static class SpeakerText
{
    /// <summary>Such as "according to X (suggested), citing Y (said)"; null when the report itself says it.</summary>
    public static string? Of(Claim claim) =>
        claim.Speakers.Count == 0 ? null : "according to " + string.Join(", citing ", claim.Speakers.Select(Name));

    private static string Name(Speaker speaker)
    {
        var kind = speaker.Kind == SpeakerKind.Anonymous ? "unnamed, " : string.Empty;
        return speaker.Cue.Length == 0 ? speaker.Name : $"{speaker.Name} ({kind}“{speaker.Cue}”)";
    }
}
