using Entente.Model.Dates;
using Entente.Model.Text;

namespace Entente.Coding.Time;

/// <summary>Words of a text that say when: their place, the days that they mean, and why.</summary>
/// <param name="Span">Where the words stand, in UTF-16 units of the text.</param>
/// <param name="Text">The words.</param>
/// <param name="Days">First and last day within; null when the words have no place in time, or none that the text tells.</param>
/// <param name="Type">ISO-TimeML's type (ISO 24617-1): <c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Timex">ISO-TimeML's value, such as <c>2024-03</c>, <c>2024-W12</c>, <c>P3M</c>, <c>PAST_REF</c>; a range of two is written with a slash.</param>
/// <param name="Mod">ISO-TimeML's mod, such as <c>START</c> or <c>APPROX</c>; null when the value says all.</param>
/// <param name="Rule">The rule of <c>data/dates/rules.jsonl</c> that read it.</param>
/// <param name="Reason">In words: what the rule takes it for, and what it was counted from or why it has no days.</param>
public sealed record DateExpression(
    TextSpan Span, string Text, DateRange? Days, string Type, string Timex, string? Mod, string Rule, string Reason);
