using Entente.Model.Findings;
using Entente.Model.Ledger;
using Entente.Reasoning.Explaining;

namespace Entente.Reasoning;

/// <summary>Says why: the sentences, rules and merges behind any id.</summary>
public static class Explainer
{
    /// <summary>
    /// Lines of text about the claim, event, dispute, origin, report or dropped observation with this id, from the snapshot and the
    /// findings drawn from it; empty when neither knows the id.
    /// </summary>
    public static IReadOnlyList<string> Explain(LedgerSnapshot snapshot, ReasonedFindings findings, string id)
    {
        var book = new Book(snapshot, findings);
        if (book.HasClaim(id)) return [.. ClaimLines.Full(book, id)];
        if (book.HasReport(id)) return [.. FindingLines.OfReport(book, id)];
        if (findings.Events.FirstOrDefault(e => e.Id == id) is { } found) return [.. FindingLines.Of(book, found)];
        if (findings.Disputes.FirstOrDefault(d => d.Id == id) is { } dispute) return [.. FindingLines.Of(book, dispute)];
        if (findings.Origins.FirstOrDefault(o => o.Id == id) is { } origin) return [.. FindingLines.Of(book, origin)];
        return snapshot.Dropped.FirstOrDefault(d => d.Id == id) is { } dropped ? [.. FindingLines.Of(book, dropped)] : [];
    }
}
