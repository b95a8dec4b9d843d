using Entente.Model.Dates;

namespace Entente.Model.Claims;

/// <summary>When an act took place, resolved against the report's date.</summary>
/// <param name="Range">First and last day, with precision.</param>
/// <param name="Text">The report's words for it.</param>
public sealed record When(DateRange Range, string Text);
