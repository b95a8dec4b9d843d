using Entente.Model.Text;
using Entente.Text.Parsing.Models;
using Entente.Text.Treebanks;
using Entente.Train.Deep;
using Entente.Train.Linear;
using Entente.Train.Runs;

namespace Entente.Train;

/// <summary>Trains tokenizer, sentence splitter, lemmatizer and network, measures them on the dev files, and writes the models.</summary>
internal sealed class ParserTraining(TrainOptions options)
{
    // Non-commercial or no-derivatives texts, by the corpus' own licence file: they must not go into a model that ships.
    private static readonly string[] Barred = ["GUM_whow_", "GUM_fiction_", "GUM_conversation_", "GUM_essay_", "GUM_letter_", "GUM_podcast_"];

    private ParsedText[]? _golds;

    private string[] Names => options.Treebanks.Split(',');

    private ParsedText[] Golds => _golds ??= [.. Names.Select(n => Read($"{n}-train.conllu"))];

    public int Run()
    {
        Say($"training on {Golds.Sum(g => g.Sentences.Length)} sentences, {Golds.Sum(g => g.Words.Length)} words");
        Tokens();
        Lemmas();
        if (options.WithoutNetwork) return 0;
        Syntax();
        FastSyntax();
        return 0;
    }

    /// <summary>Words and sentences.</summary>
    public void Tokens()
    {
        var tokenizer = TokenTraining.Train(Golds, options.Seed);
        Say("tokenizer done");
        var splitter = SentenceTraining.Train(Golds, options.Seed);
        Say("sentence splitter done");
        options.Write(TokenModelFile.Path, s => TokenModelFile.Write(s, tokenizer, splitter));
    }

    public void Lemmas()
    {
        var examples = new ExampleBuilder(Golds);
        var lemmatizer = new LemmaTraining(examples.Tags).Train(Golds, examples.TagPair);
        options.Write(LemmaModelFile.Path, s => LemmaModelFile.Write(s, lemmatizer));
        Say($"lemmatizer done: {lemmatizer.Forms.Count} forms, {lemmatizer.Endings.Count} endings");
    }

    /// <summary>Tags, heads and relations: the default network. Goes on where it was stopped.</summary>
    public void Syntax() => Networks().Default();

    /// <summary>The same in less time: a smaller network, taught by the default one.</summary>
    public void FastSyntax() => Networks().Fast();

    private SyntaxTraining Networks() => new(options, new ExampleBuilder(Golds), [.. Names.Select(n => (n, Read($"{n}-dev.conllu")))]);

    private ParsedText Read(string file)
    {
        var path = Path.Combine(options.Data, file);
        using var reader = new StreamReader(path);
        var train = file.Contains("-train", StringComparison.Ordinal);
        return Conllu.Read(reader, path, id => !train || !Barred.Any(b => id.StartsWith(b, StringComparison.Ordinal)));
    }

    private static void Say(string line) => ProgressLine.Standard.Say(line);
}
