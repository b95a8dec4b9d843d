namespace Entente.Model.Findings;

/// <summary>An independent source of information. Copies, rewrites and reports that cite the same outlet share one.</summary>
/// <param name="Id">Hash of its reports: <c>org_…</c>.</param>
/// <param name="Name">The outlet or agency that it goes back to, or the file where none is known.</param>
/// <param name="Reports">Ids of its reports, ordinal order.</param>
/// <param name="Reasons">Why they share it, for people; empty when it has one report.</param>
public sealed record Origin(string Id, string Name, IReadOnlyList<string> Reports, IReadOnlyList<string> Reasons);
