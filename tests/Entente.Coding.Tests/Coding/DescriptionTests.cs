using Entente.Coding.Evaluation;
using Entente.Coding.Mentions;
using Entente.Evaluation;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Coding;

/// <summary>Whom pronouns and descriptions mean, scored on the files under tests/cases/descriptions; <c>heldout.txt</c> is never tuned to.</summary>
public sealed class DescriptionTests
{
    private const double LeastAccuracy = 80;
    private const double LeastPrecision = 92;

    [Theory]
    [InlineData("tuned")]
    [InlineData("held out")]
    public void Most_are_settled_and_few_wrongly(string set)
    {
        var scores = new DescriptionEvaluation(Whole.Coder, Whole.Parse);
        foreach (var file in Directory.EnumerateFiles(Folders.Cases("descriptions"), "*.txt").Order(StringComparer.Ordinal))
            if ((Path.GetFileName(file) == "heldout.txt") == (set == "held out")) AddAll(scores, file);
        Assert.True(scores.Mentions >= 60, scores.ToString());
        Assert.True(scores.Accuracy >= LeastAccuracy, $"{scores}\n{string.Join('\n', scores.Failures)}");
        Assert.True(scores.Precision >= LeastPrecision, $"{scores}\n{string.Join('\n', scores.Failures)}");
    }

    [Fact]
    public void A_claim_tells_by_which_rule_its_pronoun_was_settled()
    {
        var claims = Whole.Claims("Spain and Italy met in Rome on Monday. Both countries have sent ammunition to Estonia.");
        Assert.Contains(claims, c => c.Rules.Contains("actor.named-together"));
        Assert.DoesNotContain(claims, c => c.Rules.Contains("recipient.named-together"));
    }

    [Theory]
    [InlineData("Iran said that [it = IRN had won.")]
    [InlineData("Iran said that [it = iran] had won.")]
    [InlineData("Iran said that [it] had won.")]
    public void A_broken_mark_is_refused_with_its_line(string line)
    {
        using var reader = new StringReader("# comment\n" + line);
        var error = Assert.Throws<EntenteException>(() => DescriptionCases.Read(reader, "cases.txt"));
        Assert.Equal(("EVAL010", "cases.txt:2"), (error.Diagnostic.Code, error.Diagnostic.Place));
    }

    [Fact]
    public void Marks_are_taken_out_of_the_text()
    {
        using var reader = new StringReader("Iran and Russia met.\n[The two = RUS IRN; a note] agreed, [others = open] did not.\n");
        var read = Assert.Single(DescriptionCases.Read(reader, "cases.txt"));
        Assert.Equal("Iran and Russia met. The two agreed, others did not.", read.Text);
        Assert.Equal(["The two", "others"], read.Mentions.Select(m => m.Span.In(read.Text)));
        Assert.Equal(["IRN", "RUS"], read.Mentions[0].Expected);
        Assert.Empty(read.Mentions[1].Expected);
    }

    [Fact]
    public void A_folder_without_cases_is_refused()
    {
        var evaluator = Evaluator.All.Single(e => e.Kind == "descriptions");
        var error = Assert.Throws<EntenteException>(() => evaluator.Run(new EngineBuilder().Build(), new GoldData("no-such-folder", null, false), TextWriter.Null));
        Assert.Equal("EVAL011", error.Diagnostic.Code);
    }

    [Fact]
    public void The_data_has_only_known_actors_and_neighbours_that_fit() =>
        Assert.Empty(DescriptionLint.Check(new Data.EmbeddedFiles()));

    [Theory]
    [InlineData("""{"id":"IRN","called":["kingdom"]}""" + "\n" + """{"id":"IRN","called":["republic"]}""", "stands here twice")]
    [InlineData("""{"id":"IRN","colour":"green"}""", "'colour' is not known here")]
    [InlineData("""{"kind":"state","called":["kingdom"]}""", "can only be \"group\"")]
    public void A_wrong_line_is_refused(string lines, string message)
    {
        var error = Assert.Throws<EntenteException>(() => DescriptionBook.Load(new DescriptionFiles(lines)));
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"QQQ","called":["kingdom"]}""", "ACT012")]
    [InlineData("""{"id":"IRN","north":["IRQ"]}""" + "\n" + """{"id":"IRQ","south":["KWT"],"north":["IRN"]}""", "ACT011")]
    public void The_linter_points_at_what_is_likely_wrong(string lines, string code)
    {
        var findings = DescriptionLint.Check(new DescriptionFiles(lines));
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(code, f.Code));
    }

    private static void AddAll(DescriptionEvaluation scores, string file)
    {
        using var reader = new StreamReader(file);
        foreach (var one in DescriptionCases.Read(reader, Path.GetFileName(file))) scores.Add(one);
    }

    private sealed class DescriptionFiles(string lines) : IDataFiles
    {
        private readonly Data.EmbeddedFiles _builtIn = new();

        public IReadOnlyList<string> List(string folder) => _builtIn.List(folder);

        public ReadOnlyMemory<byte> Read(string path) =>
            path == DescriptionBook.File ? System.Text.Encoding.UTF8.GetBytes(lines) : _builtIn.Read(path);
    }
}
