using System.Globalization;
using Entente.Coding.Time;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Evaluation;

/// <summary>
/// Scores the reader of dates against cases. A date counts as found when it covers exactly the words of the case; its days and its
/// ISO-TimeML value are right when they are equal to the case's.
/// </summary>
public sealed class DateEvaluation
{
    private readonly List<string> _failures = [];

    /// <summary>Texts scored.</summary>
    public int Texts { get; private set; }

    /// <summary>Dates that the cases have.</summary>
    public int Expected { get; private set; }

    /// <summary>Dates that the reader gave.</summary>
    public int Given { get; private set; }

    /// <summary>Given dates with exactly the words of a case; of these with the right days; of these with the right value and mod, too.</summary>
    public (int Words, int Days, int Value) Right { get; private set; }

    /// <summary>What came out otherwise, one line each: place, what was expected, what was given, text.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>
    /// Adds the cases of a file; see tests/cases/dates/README.md for their form. Throws <see cref="EntenteException"/> at a broken line.
    /// </summary>
    public void Add(DateReader reader, TextReader cases, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(cases);
        foreach (var one in DateCase.Read(cases, file)) Add(one, reader.Read(one.Text, one.Published));
    }

    private void Add(DateCase one, IReadOnlyList<DateExpression> given)
    {
        (Texts, Expected, Given) = (Texts + 1, Expected + one.Dates.Count, Given + given.Count);
        foreach (var date in one.Dates) Count(one, date, given.FirstOrDefault(g => g.Span == date.Span));
        foreach (var date in given.Where(g => !one.Dates.Any(d => d.Span == g.Span))) Fail(one, "nothing", Written(date));
    }

    private void Count(DateCase one, ExpectedDate date, DateExpression? given)
    {
        var days = given is not null && ExpectedDate.DaysOf(given) == date.Days;
        var value = days && ExpectedDate.TimexOf(given!) == date.Timex;
        Right = (Right.Words + (given is null ? 0 : 1), Right.Days + (days ? 1 : 0), Right.Value + (value ? 1 : 0));
        if (!value) Fail(one, $"{date.Text}|{date.Days}|{date.Timex}", given is null ? "nothing" : Written(given));
    }

    private void Fail(DateCase one, string expected, string given) => _failures.Add($"{one.Place}\texpected {expected}\tgot {given}\t{one.Text}");

    private static string Written(DateExpression date) => $"{date.Text}|{ExpectedDate.DaysOf(date)}|{ExpectedDate.TimexOf(date)} ({date.Rule})";

    /// <summary>Three lines of figures, in percent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"texts {Texts}  dates {Expected}  given {Given}\n")
        + Line("words", Right.Words) + "\n" + Line("words and days", Right.Days) + "\n" + Line("words, days and value", Right.Value);

    private string Line(string name, int right)
    {
        var (precision, recall) = (100.0 * right / Math.Max(1, Given), 100.0 * right / Math.Max(1, Expected));
        return string.Create(CultureInfo.InvariantCulture, $"{name,-21}  precision {precision:F1}  recall {recall:F1}  F1 {2 * precision * recall / Math.Max(1, precision + recall):F1}");
    }
}
