using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Ledger;

/// <summary>What every store checks before it records, so that all of them hold the same.</summary>
internal static class Admission
{
    /// <summary>The report as it is recorded: each id once, the first kept.</summary>
    public static CodedReport Admit(CodedReport coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        CheckReport(coded.Report);
        foreach (var claim in coded.Claims) CheckPart(coded.Report, claim.Report, claim.Id, claim.Sentence.Text);
        foreach (var dropped in coded.Dropped) CheckPart(coded.Report, dropped.Report, dropped.Id, dropped.Text);
        return coded with
        {
            Claims = [.. coded.Claims.DistinctBy(c => c.Id, StringComparer.Ordinal)],
            Dropped = [.. coded.Dropped.DistinctBy(d => d.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>Refuses an empty or ill-formed file name.</summary>
    public static void CheckFile(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        CheckText(file, "file name");
    }

    private static void CheckReport(Report report)
    {
        ArgumentException.ThrowIfNullOrEmpty(report.Id);
        CheckFile(report.File);
        CheckText(report.Text, "text");
        CheckText(report.Title, "title");
        CheckText(report.Outlet, "outlet");
        CheckText(report.Byline, "byline");
        CheckText(report.Place, "place");
        foreach (var left in report.LeftOut) CheckText(left.Text, "left-out text");
    }

    private static void CheckPart(Report report, string owner, string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (owner != report.Id) throw new ArgumentException($"{id} belongs to report {owner}, not to {report.Id}.");
        CheckText(text, "text of " + id);
    }

    // Half of a surrogate pair has no UTF-8 form, so a store could not give it back.
    private static void CheckText(string? text, string what)
    {
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (!char.IsSurrogate(text![i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw new ArgumentException($"The {what} has half of a surrogate pair at {i}: replace such units before recording.");
            i++;
        }
    }
}
