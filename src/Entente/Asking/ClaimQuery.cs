using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Reports;

namespace Entente.Asking;

/// <summary>
/// What a claim must be like to be listed. An empty list asks for nothing; several values in one list are alternatives. Actors, speakers and
/// outlets match by code, by id or by name, without regard to case.
/// </summary>
public sealed record ClaimQuery
{
    /// <summary>Who acts; for a reciprocal act either side.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Towards whom; for a reciprocal act either side.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who takes part on either side.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>PLOVER's types.</summary>
    public IReadOnlyList<EventType> Events { get; init; } = [];

    /// <summary>Kinds of backing.</summary>
    public IReadOnlyList<Backing> Backings { get; init; } = [];

    /// <summary>Words for a status: a polarity, a modality or a stage.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Who says so.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Who published the report.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>The first day to list: of the act, or of the report where the act has no date. Claims without any date are not listed.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day to list.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether everything matches.</summary>
    public bool IsEmpty =>
        Actors.Count + Recipients.Count + About.Count + Events.Count + Backings.Count + Statuses.Count + Speakers.Count + Outlets.Count == 0
        && Since is null && Until is null;

    /// <summary>Every word that <see cref="Statuses"/> may hold.</summary>
    public static IReadOnlyList<string> StatusWords { get; } =
        [.. Words<Polarity>(), .. Words<Modality>(), .. Words<Stage>()];

    /// <summary>Whether a claim of a report is asked for.</summary>
    public bool Matches(Claim claim, Report report) =>
        MatchesRoles(claim) && MatchesKind(claim) && MatchesSource(claim, report) && MatchesDates(claim.When?.Range ?? report.Published);

    private bool MatchesRoles(Claim claim) =>
        MatchesRole(Actors, claim.Actor, claim.Reciprocal ? claim.Recipient : null)
        && MatchesRole(Recipients, claim.Recipient, claim.Reciprocal ? claim.Actor : null)
        && MatchesRole(About, claim.Actor, claim.Recipient);

    private bool MatchesKind(Claim claim) =>
        (Events.Count == 0 || Events.Contains(claim.Event))
        && (Backings.Count == 0 || claim.Backing is { } backing && Backings.Contains(backing))
        && (Statuses.Count == 0 || Statuses.Any(s => HasStatus(claim, s)));

    private bool MatchesSource(Claim claim, Report report) =>
        (Outlets.Count == 0 || report.Outlet is { } outlet && Outlets.Contains(outlet, StringComparer.OrdinalIgnoreCase))
        && (Speakers.Count == 0 || claim.Speakers.Any(s => Speakers.Any(w => Same(w, s.Code) || Same(w, s.Name))));

    private bool MatchesDates(DateRange? range)
    {
        if (Since is null && Until is null) return true;
        return range is not null && range.Overlaps(new DateRange(Since, Until, DatePrecision.Range));
    }

    private static bool MatchesRole(IReadOnlyList<string> wanted, ActorRef? one, ActorRef? other) =>
        wanted.Count == 0 || wanted.Any(w => Names(w, one) || Names(w, other));

    internal static bool Names(string wanted, ActorRef? actor) =>
        actor is not null && (Same(wanted, actor.Code) || Same(wanted, actor.Id) || Same(wanted, actor.Name));

    private static bool HasStatus(Claim claim, string word) =>
        Same(word, Codes.Of(claim.Polarity)) || Same(word, Codes.Of(claim.Modality)) || claim.Stage is { } stage && Same(word, Codes.Of(stage));

    private static bool Same(string wanted, string? value) => string.Equals(wanted, value, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Codes.Of);
}
