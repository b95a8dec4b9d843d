using System.Globalization;
using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Reasoning.Explaining;

/// <summary>Says what stands behind events, disputes, origins, reports and what was dropped.</summary>
internal static class FindingLines
{
    public static IEnumerable<string> Of(Book book, Event e)
    {
        var recipient = e.RecipientName is null ? "" : $" {(e.Reciprocal ? "with" : "to")} {e.RecipientName}";
        var when = e.When is { } range ? $", {range}" : "";
        yield return $"{e.Id}: {e.ActorName}: {Codes.Of(e.Type)}{recipient}, {Codes.Of(e.Modality)}{when}";
        yield return string.Create(CultureInfo.InvariantCulture, $"Claims for it: {e.Affirmed.Count}; against it: {e.Denied.Count}");
        foreach (var line in Side(book, "Affirmed by", e.Affirmed)) yield return line;
        foreach (var line in Side(book, "Denied by", e.Denied)) yield return line;
        foreach (var reason in e.Reasons) yield return $"Merged: {reason}";
        foreach (var origin in e.Origins) yield return $"Goes back to: {book.Origin(origin)}";
        if (e.RestsOnOneOrigin) yield return "It rests on one origin only.";
    }

    public static IEnumerable<string> Of(Book book, Dispute dispute)
    {
        yield return $"{dispute.Id}: {dispute.About}, {dispute.Kind}";
        yield return $"Why: {dispute.Reason}";
        foreach (var line in Side(book, "One side", dispute.For)) yield return line;
        foreach (var line in Side(book, "The other", dispute.Against)) yield return line;
    }

    public static IEnumerable<string> Of(Book book, Origin origin)
    {
        yield return $"{origin.Id}: {origin.Name}";
        foreach (var report in origin.Reports) yield return $"Report: {report}, {ClaimLines.Name(book.Report(report))}";
        foreach (var reason in origin.Reasons) yield return $"Why: {reason}";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Claims that go back to it: {book.Findings.ClaimOrigins.Values.Count(o => o == origin.Id)}");
    }

    public static IEnumerable<string> OfReport(Book book, string id)
    {
        var report = book.Report(id);
        yield return $"{id}: {report.Title ?? "without a headline"}";
        yield return $"From: {ClaimLines.Name(report)}" + (report.PublishedFrom is null ? "" : $", dated by its {report.PublishedFrom}");
        if (book.Snapshot.Sightings.TryGetValue(id, out var files)) yield return $"Seen as: {string.Join(", ", files)}";
        foreach (var copy in book.Findings.Copies.Where(c => c.Report == id)) yield return $"Depends on {copy.Of}: {copy.Reason}";
        foreach (var copy in book.Findings.Copies.Where(c => c.Of == id)) yield return $"Source of {copy.Report}: {copy.Reason}";
        foreach (var left in report.LeftOut) yield return $"Left out ({left.Reason}): “{ClaimLines.Flat(left.Text)}”";
        var dropped = book.Snapshot.Dropped.Count(d => d.Report == id);
        var claims = book.Snapshot.Claims.Where(c => c.Report == id).ToList();
        yield return string.Create(CultureInfo.InvariantCulture, $"Claims: {claims.Count}; seen and not coded: {dropped}");
        foreach (var line in claims.SelectMany(c => ClaimLines.Short(book, c.Id))) yield return line;
    }

    public static IEnumerable<string> Of(Book book, Dropped dropped)
    {
        yield return $"{dropped.Id}: “{ClaimLines.Flat(dropped.Text)}” was not coded ({dropped.Reason})";
        yield return $"Why: {dropped.Detail}";
        yield return "Place: " + ClaimLines.Where(book.Report(dropped.Report), new ClaimSentence(dropped.Sentence, dropped.Span, dropped.Text));
    }

    private static IEnumerable<string> Side(Book book, string title, IReadOnlyList<string> claims) =>
        claims.Count == 0 ? [] : [$"{title}:", .. claims.SelectMany(c => ClaimLines.Short(book, c))];
}
