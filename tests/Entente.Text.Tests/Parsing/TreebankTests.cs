using Entente.Model.Text;
using Entente.Text.Treebanks;
using Xunit;

namespace Entente.Text.Tests.Parsing;

public sealed class TreebankTests
{
    /// <summary>The figures were taken from the scorer of the CoNLL 2018 kind that the project is judged with.</summary>
    [Fact]
    public void Scores_are_those_of_the_reference_scorer()
    {
        var folder = Cases.Folder("treebank");
        var score = TreebankEvaluation.Score(Read(Path.Combine(folder, "gold.conllu")), Read(Path.Combine(folder, "system.conllu")));
        Assert.StartsWith(
            File.ReadAllText(Path.Combine(folder, "expected.txt")).Trim(), score.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_treebank_agrees_fully_with_itself()
    {
        var gold = Read(Path.Combine(Cases.Folder("treebank"), "gold.conllu"));
        Assert.Equal(new TreebankScore(100, 100, 100, 100, 100, 100, 100), TreebankEvaluation.Score(gold, gold));
    }

    /// <summary>Floors lie just under what the models in the repository reach; a better model raises them.</summary>
    [Theory]
    [InlineData("ewt-test.conllu", 99.1, 89.0, 94.5, 81.0)]
    [InlineData("gum-test.conllu", 99.5, 95.5, 96.0, 83.0)]
    public void Raw_text_is_parsed_above_the_floor(string file, double words, double sentences, double upos, double las)
    {
        var path = Cases.Treebank(file);
        Assert.SkipWhen(path is null, $"{file} is not at hand: put the treebanks under shared/data/treebank beside the checkout.");
        var gold = Read(path!);
        var score = TreebankEvaluation.Score(gold, Shared.Parser.Parse(gold.Text));
        TestContext.Current.TestOutputHelper?.WriteLine(score.ToString());
        Assert.True(score.Words >= words && score.Upos >= upos && score.Las >= las && score.Sentences >= sentences, score.ToString());
    }

    private static ParsedText Read(string path)
    {
        using var reader = new StreamReader(path);
        return Conllu.Read(reader, path);
    }
}
