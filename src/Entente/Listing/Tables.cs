using Entente.Asking;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Listing;

/// <summary>The lists that the program shows, as tables.</summary>
public static class Tables
{
    /// <summary>Claims, with their sentence.</summary>
    public static Table Claims(IEnumerable<(Claim Claim, Report Report)> claims) => new(
        ["id", "report", "file", "outlet", "published", "sentence", "actor", "actor_name", "recipient", "recipient_name", "event", "mode",
         "contexts", "trigger", "polarity", "modality", "stage", "backing", "when", "things", "speakers", "confidence", "text"],
        [.. claims.Select(c => ClaimRow(c.Claim, c.Report))]);

    /// <summary>Claims as a person reads them on a terminal: fewer columns.</summary>
    public static Table ClaimsBrief(IEnumerable<(Claim Claim, Report Report)> claims) => new(
        ["id", "actor", "recipient", "event", "backing", "status", "when", "according to", "sentence"],
        [.. claims.Select(c => (object?[])
            [c.Claim.Id, c.Claim.Actor.Name, c.Claim.Recipient?.Name, Codes.Of(c.Claim.Event), Code(c.Claim.Backing), Status(c.Claim),
             c.Claim.When?.Range.ToString(), Speakers(c.Claim), c.Claim.Sentence.Text])]);

    /// <summary>Events of a ledger that have a claim which is asked for.</summary>
    public static Table Events(Reasoned reasoned, ClaimQuery query)
    {
        var asked = Asked(reasoned.Snapshot, query);
        return new(
            ["id", "event", "actor", "actor_name", "recipient", "recipient_name", "modality", "stage", "backing", "when", "origins", "affirmed", "denied"],
            [.. reasoned.Findings.Events.Where(e => e.Affirmed.Concat(e.Denied).Any(asked.Contains)).Select(EventRow)]);
    }

    /// <summary>Disputes of a ledger that have a claim which is asked for.</summary>
    public static Table Disputes(Reasoned reasoned, ClaimQuery query)
    {
        var asked = Asked(reasoned.Snapshot, query);
        return new(
            ["id", "kind", "about", "for", "against", "reason"],
            [.. reasoned.Findings.Disputes.Where(d => d.For.Concat(d.Against).Any(asked.Contains))
                .Select(d => (object?[])[d.Id, d.Kind, d.About, d.For, d.Against, d.Reason])]);
    }

    /// <summary>Reports of a ledger, with what they copy and where they go back to.</summary>
    public static Table Reports(Reasoned reasoned, ClaimQuery query)
    {
        var asked = Asked(reasoned.Snapshot, query);
        var claims = reasoned.Snapshot.Claims.Where(c => asked.Contains(c.Id)).ToLookup(c => c.Report, StringComparer.Ordinal);
        return new(
            ["id", "file", "outlet", "published", "published_from", "title", "claims", "copy_of", "copy_kind", "left_out"],
            [.. reasoned.Snapshot.Reports.Where(r => query.IsEmpty || claims.Contains(r.Id))
                .Select(r => ReportRow(r, claims[r.Id].Count(), reasoned.Findings.Copies.FirstOrDefault(c => c.Report == r.Id)))]);
    }

    /// <summary>What was seen in reports and not coded, with the reason.</summary>
    public static Table Dropped(LedgerSnapshot snapshot)
    {
        var files = snapshot.Reports.ToDictionary(r => r.Id, r => r.File, StringComparer.Ordinal);
        return new(
            ["id", "report", "file", "sentence", "start", "end", "text", "reason", "detail"],
            [.. snapshot.Dropped.Select(d => (object?[])
                [d.Id, d.Report, files[d.Report], d.Sentence, d.Span.Start, d.Span.End, d.Text, d.Reason, d.Detail])]);
    }

    /// <summary>The claims of a ledger that are asked for, each with its report, in the ledger's order.</summary>
    public static IReadOnlyList<(Claim Claim, Report Report)> Find(LedgerSnapshot snapshot, ClaimQuery query)
    {
        var reports = snapshot.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. snapshot.Claims.Select(c => (c, reports[c.Report])).Where(c => query.Matches(c.c, c.Item2))];
    }

    private static HashSet<string> Asked(LedgerSnapshot snapshot, ClaimQuery query) =>
        Find(snapshot, query).Select(c => c.Claim.Id).ToHashSet(StringComparer.Ordinal);

    private static object?[] ClaimRow(Claim c, Report r) =>
        [c.Id, c.Report, r.File, r.Outlet, Day(r), c.Sentence.Index, c.Actor.Code, c.Actor.Name, c.Recipient?.Code, c.Recipient?.Name,
         Codes.Of(c.Event), c.Mode, c.Contexts, c.Trigger.Text, Codes.Of(c.Polarity), Codes.Of(c.Modality), Code(c.Stage), Code(c.Backing),
         c.When?.Range.ToString(), c.Things.Select(ThingText.Of).ToArray(), Speakers(c), c.Confidence, c.Sentence.Text];

    private static object?[] EventRow(Event e) =>
        [e.Id, Codes.Of(e.Type), e.Actor, e.ActorName, e.Recipient, e.RecipientName, Codes.Of(e.Modality), Code(e.Stage), Code(e.Backing),
         e.When?.ToString(), e.Origins.Count, e.Affirmed, e.Denied];

    private static object?[] ReportRow(Report r, int claims, Copy? copy) =>
        [r.Id, r.File, r.Outlet, Day(r), r.PublishedFrom, r.Title, claims, copy?.Of, Code(copy?.Kind), r.LeftOut.Count];

    private static string? Day(Report report) => report.Day is { } day ? DateRange.Iso(day) : null;

    private static string Status(Claim claim) =>
        Codes.Of(claim.Polarity) + ", " + Codes.Of(claim.Modality) + (claim.Stage is { } stage ? ", " + Codes.Of(stage) : string.Empty);

    private static string[] Speakers(Claim claim) => [.. claim.Speakers.Select(s => s.Name)];

    private static string? Code<T>(T? value) where T : struct, Enum => value is { } code ? Codes.Of(code) : null;
}
