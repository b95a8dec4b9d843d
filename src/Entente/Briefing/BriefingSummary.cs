using Entente.Model.Findings;
using Entente.Model.Ledger;

namespace Entente.Briefing;

/// <summary>A briefing in a few lines of plain text, for a terminal.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Findings">The key findings, a sentence or two each.</param>
public sealed record BriefingSummary(string Read, IReadOnlyList<string> Findings)
{
    /// <summary>The summary of the same content that <see cref="BriefingPage"/> shows.</summary>
    public static BriefingSummary Of(LedgerSnapshot snapshot, ReasonedFindings findings, BriefingOptions options)
    {
        var brief = new BriefingContext(snapshot, findings, options);
        return new(ReadLine.Of(brief) + ".", [.. KeyFindings.Of(brief).Select(f => f.Text)]);
    }
}
