using Entente.Text.Coreference;
using Entente.Text.Coreference.Scores;
using Entente.Text.Parsing;
using Entente.Text.Treebanks;
using Entente.Train.Coreference;

namespace Entente.Train.Runs;

/// <summary>Scores of the models in a folder on dev files, from raw text.</summary>
internal static class Scores
{
    public static IEnumerable<Figure> Of(string models, string data, IEnumerable<string> treebanks)
    {
        var parser = EnglishParser.Load(new ModelFolder(models));
        return [.. treebanks.SelectMany(t => Treebank(parser, data, $"{t}-dev.conllu")), .. Chains(parser, models, data)];
    }

    private static IEnumerable<Figure> Treebank(EnglishParser parser, string data, string file)
    {
        using var reader = new StreamReader(Path.Combine(data, "treebank", file));
        var gold = Conllu.Read(reader, file);
        var score = TreebankEvaluation.Score(gold, parser.Parse(gold.Text));
        (string Measure, double Percent)[] all =
        [
            ("words", score.Words), ("sentences", score.Sentences), ("UPOS", score.Upos), ("XPOS", score.Xpos), ("lemmas", score.Lemmas),
            ("UAS", score.Uas), ("LAS", score.Las),
        ];
        return all.Select(s => Rounded(file, s.Measure, s.Percent));
    }

    private static IEnumerable<Figure> Chains(EnglishParser parser, string models, string data)
    {
        const string File = "gum-dev.conllu";
        var resolver = CoreferenceResolver.Load(new ModelFolder(models));
        var score = CoreferenceEvaluation.Of(
            Lessons.Read(Path.Combine(data, "treebank", File), free: false), text => parser.Parse(text.Text), resolver.Resolve);
        yield return Rounded(File, "chains, CoNLL, exact spans", score.Linked.Conll * 100);
        yield return Rounded(File, "chains, CoNLL, heads", score.Heads.Conll * 100);
        yield return Rounded(File, "chains of one too, CoNLL, exact spans", score.All.Conll * 100);
    }

    private static Figure Rounded(string file, string measure, double percent) => new(file, measure, Math.Round(percent, 2, MidpointRounding.AwayFromZero));
}
