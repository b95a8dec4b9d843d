using Entente.Coding.Evaluation;
using Entente.Coding.Tests.Coding;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Dates;

/// <summary>Runs the cases of tests/cases/dates and scores those held out.</summary>
public sealed class DateCaseTests
{
    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folders.Cases("dates"), "*.txt").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_comes_out_as_written(string file)
    {
        var evaluation = Score("dates/" + file);
        Assert.True(evaluation.Texts > 10);
        Assert.Empty(evaluation.Failures);
    }

    [Fact]
    public void Held_out_cases_score_above_94()
    {
        var evaluation = Score("dates-held/held.txt");
        Assert.True(evaluation.Expected > 120);
        Assert.InRange(200.0 * evaluation.Right.Value / (evaluation.Expected + evaluation.Given), 94, 100);
    }

    [Theory]
    [InlineData("== yesterday", "cases.txt:1")]
    [InlineData("== 2026-03-05\nIt fell {on Monday}.", "cases.txt:2")]
    [InlineData("# a comment\nIt fell {Monday|2026-03-02.", "cases.txt:2")]
    public void A_broken_case_is_named_with_its_line(string cases, string place)
    {
        var fault = Assert.Throws<EntenteException>(() => new DateEvaluation().Add(Whole.Dates, new StringReader(cases), "cases.txt"));
        Assert.Equal(("EVAL002", place), (fault.Diagnostic.Code, fault.Diagnostic.Place));
    }

    [Fact]
    public void Failures_say_what_was_expected_and_what_came()
    {
        var evaluation = new DateEvaluation();
        evaluation.Add(Whole.Dates, new StringReader("== 2026-03-05\nIt fell {on Monday|2026-03-02} and {yesterday|2026-03-04}, not {last week|2026-03-01|2026-W09}.\n"), "c.txt");
        Assert.Equal((2, 1, 1), evaluation.Right);
        Assert.Equal(3, evaluation.Failures.Count);
        Assert.Contains(evaluation.Failures, f => f.StartsWith("c.txt:2\texpected nothing\tgot Monday|2026-03-02", StringComparison.Ordinal));
        Assert.Contains("words                  precision 66.7  recall 66.7  F1 66.7", evaluation.ToString(), StringComparison.Ordinal);
    }

    private static DateEvaluation Score(string file)
    {
        var evaluation = new DateEvaluation();
        using var cases = new StreamReader(Folders.Cases(file));
        evaluation.Add(Whole.Dates, cases, file);
        return evaluation;
    }
}
