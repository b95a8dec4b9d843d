using Entente.Coding.Time;
using Entente.Model.Text;

namespace Entente.Coding.Evaluation;

/// <summary>A date as a case has it.</summary>
/// <param name="Span">Where its words stand.</param>
/// <param name="Text">The words.</param>
/// <param name="Days">Its days as <see cref="Model.Dates.DateRange.ToString"/> writes them; <c>-</c> for none.</param>
/// <param name="Timex">ISO-TimeML's value, followed by a space and the mod where there is one.</param>
internal sealed record ExpectedDate(TextSpan Span, string Text, string Days, string Timex)
{
    public static string DaysOf(DateExpression date) => date.Days?.ToString() ?? "-";

    public static string TimexOf(DateExpression date) => date.Mod is null ? date.Timex : date.Timex + " " + date.Mod;
}
