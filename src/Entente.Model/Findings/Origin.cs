namespace Entente.Model.Findings;

/// <summary>
/// An independent source of information. Copies and rewrites go back to the report that they depend on; reports of one outlet, and claims
/// that cite that outlet, share its origin.
/// </summary>
/// <param name="Id">Hash of the outlet's name, or of the first report where no outlet is known: <c>org_…</c>.</param>
/// <param name="Name">The outlet or agency that it goes back to, or the file where none is known.</param>
/// <param name="Reports">Ids of the reports that go back to it or have a claim that cites it, ordinal order.</param>
/// <param name="Reasons">Why they share it, for people; empty when it has one report of its own.</param>
public sealed record Origin(string Id, string Name, IReadOnlyList<string> Reports, IReadOnlyList<string> Reasons);
