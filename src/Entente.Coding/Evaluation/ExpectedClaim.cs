using Entente.Model.Claims;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Evaluation;

/// <summary>
/// A claim in the codebook's short form: <c>RUS&gt;IRN AID denied backing=arms</c>. A denied one may have any modality unless it is written.
/// </summary>
internal sealed record ExpectedClaim(string Actor, string? Recipient, EventType Event, Polarity Polarity, Modality? Modality, bool Reciprocal, IReadOnlyDictionary<string, string> Keys)
{
    public static ExpectedClaim Read(string text, string place)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var roles = words[0].Split('>');
        if (roles.Length != 2 || words.Length < 2 || !Codes.TryRead<EventType>(words[1], out var type))
            throw new EntenteException(new Diagnostic("DATA004", place, $"'{text}' is no claim in the codebook's short form.", "Write ACTOR>RECIPIENT EVENT and then flags or key=value."));
        var keys = words.Skip(2).Where(w => w.Contains('=')).Select(w => w.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var modality = words.Skip(2).Select(w => Codes.TryRead<Modality>(w, out var m) ? m : (Modality?)null).FirstOrDefault(m => m is not null);
        var denied = words.Contains("denied");
        if (!denied) modality ??= Entente.Model.Claims.Modality.Actual;
        return new(roles[0], roles[1].Length == 0 ? null : roles[1], type, denied ? Polarity.Denied : Polarity.Affirmed, modality, words.Contains("reciprocal"), keys);
    }

    public bool Fits(Claim claim) => Event == claim.Event && Polarity == claim.Polarity && (Modality is null || Modality == claim.Modality) && RolesFit(claim) && Keys.All(k => KeyFits(k.Key, k.Value, claim));

    private bool RolesFit(Claim claim)
    {
        var (actor, recipient) = (claim.Actor.Code, claim.Recipient?.Code);
        return (actor == Actor && recipient == Recipient) || (claim.Reciprocal && recipient == Actor && actor == Recipient);
    }

    private static bool KeyFits(string key, string value, Claim claim) => key switch
    {
        "backing" => claim.Backing is { } backing && Codes.Of(backing) == value,
        "stage" => claim.Stage is { } stage && Codes.Of(stage) == value,
        "mode" => claim.Mode == value,
        "speaker" => claim.Speakers.Any(s => s.Code == value || Codes.Of(s.Kind) == value),
        "when" => claim.When is { } when && when.Range.ToString() == value,
        _ => false,
    };

    public static string Write(Claim claim) =>
        $"{claim.Actor.Code}>{claim.Recipient?.Code} {Codes.Of(claim.Event)} {Codes.Of(claim.Polarity)} {Codes.Of(claim.Modality)}"
        + $" backing={(claim.Backing is { } b ? Codes.Of(b) : "")} stage={(claim.Stage is { } s ? Codes.Of(s) : "")} when={claim.When?.Range} [{claim.Rules[0]}]";
}
