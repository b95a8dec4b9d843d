using Entente.Model.Diagnostics;
using Entente.Model.Reports;

namespace Entente.Reading;

/// <summary>A report as read from bytes, or the reason why there is none.</summary>
/// <param name="Report">The report; null when refused.</param>
/// <param name="Refused">Why there is none; null when there is one.</param>
public readonly record struct CleanResult(Report? Report, Diagnostic? Refused);
