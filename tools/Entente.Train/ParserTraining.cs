using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Vectors;
using Entente.Text.Treebanks;
using Entente.Train.Deep;
using Entente.Train.Linear;

namespace Entente.Train;

/// <summary>Trains tokenizer, sentence splitter, lemmatizer and network, measures them on the dev files, and writes the models.</summary>
internal sealed class ParserTraining(TrainOptions options)
{
    // Non-commercial or no-derivatives texts, by the corpus' own licence file: they must not go into a model that ships.
    private static readonly string[] Barred = ["GUM_whow_", "GUM_fiction_", "GUM_conversation_", "GUM_essay_", "GUM_letter_", "GUM_podcast_"];

    private readonly WordVectors _vectors = VectorModelFile.Read(File.ReadAllBytes(Path.Combine(options.Out, Path.GetFileName(VectorModelFile.Path))));

    public int Run()
    {
        var names = options.Treebanks.Split(',');
        var golds = names.Select(n => Read($"{n}-train.conllu")).ToArray();
        Say($"training on {golds.Sum(g => g.Sentences.Length)} sentences, {golds.Sum(g => g.Words.Length)} words");
        var tokenizer = TokenTraining.Train(golds, options.Seed);
        Say("tokenizer done");
        var devs = names.Select(n => (Name: n, Gold: Read($"{n}-dev.conllu"))).ToArray();
        var splitter = SentenceTraining.Train(golds, options.Seed);
        Say("sentence splitter done");
        Write(TokenModelFile.Path, s => TokenModelFile.Write(s, tokenizer, splitter));
        var examples = new ExampleBuilder(golds);
        if (options.Text("--dump", "") is { Length: > 0 } dump) { using var w = File.CreateText(dump); Conllu.Write(PlainSentences.From(golds, options.Seed), w); return 0; }
        var lemmatizer = new LemmaTraining(examples.Tags).Train(golds, examples.TagPair);
        Write(LemmaModelFile.Path, s => LemmaModelFile.Write(s, lemmatizer));
        Say($"lemmatizer done: {lemmatizer.Forms.Count} forms, {lemmatizer.Endings.Count} endings");
        if (options.WithoutNetwork) return 0;
        void Measure(Analyser analyser)
        {
            var parser = new EnglishParser(tokenizer, splitter, analyser, lemmatizer);
            foreach (var (name, gold) in devs) Say($"{name} dev: {TreebankEvaluation.Score(gold, parser.Parse(gold.Text))}");
        }
        Polish(examples, options.From is { } from ? File.ReadAllBytes(from) : First(examples, Measure), Measure);
        return 0;
    }

    /// <summary>Trains a network from nothing and returns its file.</summary>
    private byte[] First(ExampleBuilder examples, Action<Analyser> measure)
    {
        var shape = new Shape(
            examples.Vocabulary.Rows, options.WordSize, options.Buckets, options.PartSize, options.Hidden, options.Arc, examples.Tags.Scores,
            examples.Relations.Length);
        var net = new Net(Initial.Weights(shape, options.Seed), _vectors, exact: true);
        var analyser = new Analyser(net, examples.Vocabulary, examples.Tags, examples.Relations);
        Train(examples, analyser, new Phase("epoch", options.Epochs, 0.003f, Headlines: true, options.Seed), measure);
        return Bytes(analyser);
    }

    /// <summary>Goes on from a written network, gently, with headlines among the sentences.</summary>
    private void Polish(ExampleBuilder examples, byte[] file, Action<Analyser> measure)
    {
        if (options.Polish == 0) return;
        var analyser = NetworkModelFile.Read(file, _vectors, exact: true);
        Train(examples, analyser, new Phase("polish", options.Polish, 0.0008f, Headlines: true, options.Seed + 1000), measure);
    }

    private void Train(ExampleBuilder examples, Analyser analyser, Phase phase, Action<Analyser> measure) =>
        new NetworkTraining(examples, analyser.Net, phase, Teachers()).Run(Say, epoch =>
        {
            if (epoch != phase.Epochs && epoch % options.MeasureEvery != 0) return;
            measure(analyser);
            Write(NetworkModelFile.Path, s => NetworkModelFile.Write(s, analyser));
        });

    private Net[] Teachers() =>
        [.. options.Text("--teachers", "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(f => NetworkModelFile.Read(File.ReadAllBytes(f), _vectors, f, exact: true).Net)];

    private static byte[] Bytes(Analyser analyser)
    {
        using var stream = new MemoryStream();
        NetworkModelFile.Write(stream, analyser);
        return stream.ToArray();
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
