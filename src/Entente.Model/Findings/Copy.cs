namespace Entente.Model.Findings;

/// <summary>One report's dependence on another.</summary>
/// <param name="Report">The dependent report.</param>
/// <param name="Of">The report that it depends on: the earlier one, or the longer when dates don't tell.</param>
/// <param name="Kind">How.</param>
/// <param name="Similarity">Share of the dependent report that stands in the other, 0 to 1.</param>
/// <param name="Reason">What was compared and found, for people.</param>
public sealed record Copy(string Report, string Of, CopyKind Kind, decimal Similarity, string Reason);
