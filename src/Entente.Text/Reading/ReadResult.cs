using Entente.Model.Diagnostics;
using Entente.Model.Reports;

namespace Entente.Text.Reading;

/// <summary>What one file gave: its reports, and what was refused. A file with several records may give both.</summary>
/// <param name="Reports">The reports, in the order of the file; empty when the file was refused.</param>
/// <param name="Refusals">What could not be read, each with its reason; empty when all went well.</param>
/// <param name="Notes">What was read but needs a word, such as a report that is not in English.</param>
public sealed record ReadResult(
    IReadOnlyList<Report> Reports, IReadOnlyList<Diagnostic> Refusals, IReadOnlyList<Diagnostic> Notes)
{
    internal static ReadResult Refused(Diagnostic reason) => new([], [reason], []);

    internal static ReadResult Of(Report report) =>
        new([report], [], report.Language is "en" ? [] : [ReadMessages.NotEnglish(report.File, report.Language)]);

    internal static ReadResult Join(IReadOnlyList<ReadResult> parts) =>
        new([.. parts.SelectMany(p => p.Reports)], [.. parts.SelectMany(p => p.Refusals)], [.. parts.SelectMany(p => p.Notes)]);
}
