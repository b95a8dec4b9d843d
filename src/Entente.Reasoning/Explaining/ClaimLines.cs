using System.Globalization;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Reports;
using Entente.Reasoning.Disputes;
using Entente.Reasoning.Events;

namespace Entente.Reasoning.Explaining;

/// <summary>Says what a claim says, where it stands, and what made it.</summary>
internal static class ClaimLines
{
    /// <summary>The claim and its sentence, in two lines.</summary>
    public static IEnumerable<string> Short(Book book, string id)
    {
        var claim = book.Claim(id);
        yield return $"  {id}  {Act(claim)}";
        yield return $"    {Where(book.Report(claim.Report), claim.Sentence)}: “{Flat(claim.Sentence.Text)}”";
    }

    public static IEnumerable<string> Full(Book book, string id)
    {
        var claim = book.Claim(id);
        yield return $"{id}: {Act(claim)}";
        yield return $"Sentence: “{Flat(claim.Sentence.Text)}”";
        yield return $"Place: {Where(book.Report(claim.Report), claim.Sentence)}";
        var recipient = claim.Recipient is { } r ? $", “{r.Text}” for the recipient" : "";
        yield return $"Words: “{claim.Trigger.Text}” for the act, “{claim.Actor.Text}” for the actor{recipient}";
        if (claim.Speakers.Count > 0)
            yield return "Says who: " + string.Join(", then ", claim.Speakers.Select(s => $"{s.Name} ({Codes.Of(s.Kind)}, “{s.Cue}”)"));
        if (claim.When is { } when) yield return $"When: {when.Range}, from “{when.Text}”";
        if (claim.Things.Count > 0) yield return "Things: " + string.Join("; ", claim.Things.Select(ThingNames.Of));
        yield return string.Create(CultureInfo.InvariantCulture, $"Coded by {claim.Coder}, confidence {claim.Confidence}");
        foreach (var rule in claim.Rules) yield return $"Rule: {rule}";
        yield return $"Goes back to: {book.Origin(book.Findings.ClaimOrigins[id])}";
        foreach (var e in book.Findings.Events.Where(e => e.Affirmed.Contains(id) || e.Denied.Contains(id)))
            yield return $"Event: {e.Id}, claims in it: {e.Affirmed.Count + e.Denied.Count}";
        foreach (var d in book.Findings.Disputes.Where(d => d.For.Contains(id) || d.Against.Contains(id)))
            yield return $"Dispute: {d.Id}, {d.Reason}";
    }

    public static string Where(Report report, ClaimSentence sentence) => string.Create(
        CultureInfo.InvariantCulture, $"{Name(report)}, sentence {sentence.Index + 1}, at {sentence.Span.Start}–{sentence.Span.End}");

    public static string Name(Report report)
    {
        var outlet = report.Outlet is null ? report.File : $"{report.Outlet} ({report.File})";
        return report.Day is { } day ? $"{outlet}, {DateRange.Iso(day)}" : $"{outlet}, undated";
    }

    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Act(Claim claim) => $"{Drafting.About(claim)}, {Codes.Of(claim.Polarity)}, {Codes.Of(claim.Modality)}"
        + (claim.Stage is { } stage ? $", {Codes.Of(stage)}" : "");
}
