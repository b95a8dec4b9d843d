using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Entente.Text.Treebanks;
using Entente.Train.Deep;
using Entente.Train.Linear;

namespace Entente.Train;

/// <summary>Trains tokenizer, sentence splitter, lemmatizer and network, measures them on the dev files, and writes the models.</summary>
internal sealed class ParserTraining(TrainOptions options)
{
    // Non-commercial or no-derivatives texts: their words must not go into a model that ships.
    private static readonly string[] Barred = ["GUM_whow_", "GUM_fiction_", "GUM_conversation_"];

    public int Run()
    {
        var names = options.Treebanks.Split(',');
        var golds = names.Select(n => Read($"{n}-train.conllu")).ToArray();
        Say($"training on {golds.Sum(g => g.Sentences.Length)} sentences, {golds.Sum(g => g.Words.Length)} words");
        var tokenizer = TokenTraining.Train(golds, options.Seed);
        Say("tokenizer done");
        var splitter = SentenceTraining.Train(golds, options.Seed);
        Say("sentence splitter done");
        Write(TokenModelFile.Path, s => TokenModelFile.Write(s, tokenizer, splitter));
        var examples = new ExampleBuilder(golds);
        var lemmatizer = LemmaTraining.Train(golds, examples.TagPair, examples.TagClasses);
        Write(LemmaModelFile.Path, s => LemmaModelFile.Write(s, lemmatizer));
        Say($"lemmatizer done: {lemmatizer.Forms.Count} forms, {lemmatizer.Endings.Count} endings");
        if (options.WithoutNetwork) return 0;
        var devs = names.Select(n => (Name: n, Gold: Read($"{n}-dev.conllu"))).ToArray();
        var training = new NetworkTraining(examples, options);
        var analyser = new Analyser(training.Net, examples.Vocabulary, examples.Tags, examples.Relations);
        var parser = new EnglishParser(tokenizer, splitter, analyser, lemmatizer);
        training.Run(Say, epoch =>
        {
            if (epoch != options.Epochs && epoch % options.MeasureEvery != 0) return;
            foreach (var (name, gold) in devs) Say($"{name} dev: {TreebankEvaluation.Score(gold, parser.Parse(gold.Text))}");
            Write(NetworkModelFile.Path, s => NetworkModelFile.Write(s, analyser));
        });
        return 0;
    }

    private ParsedText Read(string file)
    {
        var path = Path.Combine(options.Data, file);
        using var reader = new StreamReader(path);
        var train = file.Contains("-train", StringComparison.Ordinal);
        return Conllu.Read(reader, path, id => !train || !Barred.Any(b => id.StartsWith(b, StringComparison.Ordinal)));
    }

    private void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(options.Out);
        var file = Path.Combine(options.Out, Path.GetFileName(path));
        using (var stream = File.Create(file)) write(stream);
        Say($"wrote {file}, {new FileInfo(file).Length} bytes");
    }

    private static void Say(string line) => Console.Error.WriteLine(line);
}
