using System.Globalization;
using Entente.Asking;
using Entente.Model;
using Entente.Model.Claims;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Briefing;

/// <summary>What the sections of a briefing draw on: the snapshot and its findings, narrowed to the actor in question, and indexes over them.</summary>
internal sealed class BriefingContext
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, Report> _reports;
    private readonly Dictionary<string, Origin> _origins;
    private readonly ReasonedFindings _findings;

    public BriefingContext(LedgerSnapshot snapshot, ReasonedFindings findings, BriefingOptions options)
    {
        Snapshot = snapshot;
        _findings = findings;
        Options = options;
        Claims = [.. snapshot.Claims.Where(c => IsAbout(c.Actor) || IsAbout(c.Recipient))];
        _claims = Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _numbers = Claims.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i + 1, StringComparer.Ordinal);
        _reports = snapshot.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _origins = findings.Origins.ToDictionary(o => o.Id, StringComparer.Ordinal);
        Events = [.. findings.Events.Where(e => e.Affirmed.Concat(e.Denied).Any(_claims.ContainsKey))];
        Disputes = [.. findings.Disputes.Where(d => d.For.Concat(d.Against).Any(_claims.ContainsKey))];
        Ties = [.. findings.Ties.Where(t => t.Kinds.Any(HasClaims))];
        AboutName = Claims.SelectMany(c => new[] { c.Actor, c.Recipient }).OfType<ActorRef>().FirstOrDefault(a => options.About is not null && IsAbout(a))?.Name ?? options.About;
    }

    public LedgerSnapshot Snapshot { get; }

    public BriefingOptions Options { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Event> Events { get; }

    public IReadOnlyList<Dispute> Disputes { get; }

    public IReadOnlyList<BackingTie> Ties { get; }

    public IReadOnlyList<Origin> Origins => _findings.Origins;

    public IReadOnlyList<Copy> Copies => _findings.Copies;

    /// <summary>The name of the actor that the briefing is about; null when it is about everything.</summary>
    public string? AboutName { get; }

    public string Title => Options.Title ?? (AboutName is null ? "Who stands by whom, and how far" : $"Who stands by {AboutName}, and how far");

    /// <summary>The claims behind ids that the page shows; a merge may reach beyond the actor in question.</summary>
    public IReadOnlyList<Claim> Find(IEnumerable<string> ids) => [.. ids.Where(_claims.ContainsKey).Select(id => _claims[id])];

    /// <summary>The number that the page refers to a claim by, from 1.</summary>
    public string Number(Claim claim) => _numbers[claim.Id].ToString(CultureInfo.InvariantCulture);

    public Report ReportOf(Claim claim) => _reports[claim.Report];

    public Report ReportOf(string id) => _reports[id];

    public string OriginName(Claim claim) => _origins[_findings.ClaimOrigins[claim.Id]].Name;

    public IReadOnlyList<string> OriginNames(IEnumerable<Claim> claims) =>
        [.. claims.Select(c => _findings.ClaimOrigins[c.Id]).Distinct(StringComparer.Ordinal).Select(o => _origins[o].Name).Order(StringComparer.Ordinal)];

    public int OriginCount(IEnumerable<string> claims) =>
        claims.Where(_findings.ClaimOrigins.ContainsKey).Select(c => _findings.ClaimOrigins[c]).Distinct(StringComparer.Ordinal).Count();

    public static string Anchor(BackingTie tie) => Ids.Of("tie_", tie.Actor, tie.Recipient);

    public static string Anchor(BackingTie tie, TieKind kind) => Anchor(tie) + "-" + Codes.Of(kind.Kind);

    /// <summary>Whether the tie helps the actor in question; false when the briefing is about everything.</summary>
    public bool HelpsTheOneInQuestion(BackingTie tie) => Options.About is { } about
        && (string.Equals(about, tie.Recipient, StringComparison.OrdinalIgnoreCase) || string.Equals(about, tie.RecipientName, StringComparison.OrdinalIgnoreCase));

    private bool HasClaims(TieKind kind) => kind.Affirmed.Concat(kind.Planned).Concat(kind.Denied).Any(_claims.ContainsKey);

    private bool IsAbout(ActorRef? actor) => Options.About is not { } about || ClaimQuery.Names(about, actor);
}
