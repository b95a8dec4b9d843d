using Entente.Coding.Evaluation;
using Entente.Coding.Tests.Coding;
using Entente.Coding.Things;
using Entente.Data;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Things;

/// <summary>The cases under tests/cases/things, and how their files are read.</summary>
public sealed class ThingCaseTests
{
    private static readonly Lazy<ThingEvaluation> Scored = new(() => ThingEvaluation.Run(TextThings.Load(new EmbeddedFiles()), Whole.Parse, new FolderFiles(Folders.Cases("things"))));

    [Fact]
    public void Nearly_all_things_of_the_cases_are_right()
    {
        Assert.InRange(Scored.Value.Texts, 300, int.MaxValue);
        Assert.True(Scored.Value.Precision >= 96 && Scored.Value.Recall >= 96, Scored.Value + "\n" + string.Join('\n', Scored.Value.Failures));
    }

    [Theory]
    [InlineData("= two jets | arms jets | count 2", "stands before its text")]
    [InlineData("Two jets left.\n= two jets | arms jets", "'two jets' is not in the text")]
    [InlineData("Two jets left.\n= Two jets", "needs a phrase and a kind")]
    [InlineData("Two jets left.\n= Two jets | arms jets | count two", "'two' is no number")]
    [InlineData("Two jets left.\n= Two jets | arms jets | colour red", "'colour' is no key")]
    [InlineData("Two jets left.\n= Two#2 | arms jets", "'Two' is not in the text")]
    public void A_case_that_is_ill_written_is_refused(string text, string message)
    {
        var error = Assert.Throws<EntenteException>(() => ThingCase.ReadAll(new One(text)).ToList());
        Assert.Equal("EVAL005", error.Diagnostic.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misses_and_errors_are_listed_and_counted()
    {
        var evaluation = ThingEvaluation.Run(TextThings.Load(new EmbeddedFiles()), Whole.Parse, new One("Two jets left.\n= Two jets | arms jets | count 3\n\nNothing here.\n"));
        Assert.Equal((2, 1, 1, 1, 0), (evaluation.Texts, evaluation.Passed, evaluation.Expected, evaluation.Given, evaluation.Right));
        Assert.Equal(["missed", "wrong"], evaluation.Failures.Select(f => f.Split('\t')[0]));
        Assert.StartsWith("things F1 0.0  precision 0.0  recall 0.0  expected 1  given 1  right 0  texts 1 of 2", evaluation.ToString(), StringComparison.Ordinal);
    }

    private sealed class One(string text) : IDataFiles
    {
        public IReadOnlyList<string> List(string folder) => ["case.txt"];

        public ReadOnlyMemory<byte> Read(string path) => System.Text.Encoding.UTF8.GetBytes(text);
    }
}
