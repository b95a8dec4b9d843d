using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Vectors;
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

    private readonly Lazy<WordVectors> _vectors = new(() => VectorModelFile.Read(options.Model(VectorModelFile.Path)));
    private readonly Lazy<Checkpoint> _checkpoint = new(() => new Checkpoint(options.Unfinished, RunKey.Of(options.Settings(), options.SyntaxInputs())));
    private ParsedText[]? _golds;

    private string[] Names => options.Treebanks.Split(',');

    private ParsedText[] Golds => _golds ??= [.. Names.Select(n => Read($"{n}-train.conllu"))];

    public int Run()
    {
        Say($"training on {Golds.Sum(g => g.Sentences.Length)} sentences, {Golds.Sum(g => g.Words.Length)} words");
        Tokens();
        Lemmas();
        if (!options.WithoutNetwork) Syntax();
        return 0;
    }

    /// <summary>Words and sentences.</summary>
    public void Tokens()
    {
        var tokenizer = TokenTraining.Train(Golds, options.Seed);
        Say("tokenizer done");
        var splitter = SentenceTraining.Train(Golds, options.Seed);
        Say("sentence splitter done");
        Write(TokenModelFile.Path, s => TokenModelFile.Write(s, tokenizer, splitter));
    }

    public void Lemmas()
    {
        var examples = new ExampleBuilder(Golds);
        var lemmatizer = new LemmaTraining(examples.Tags).Train(Golds, examples.TagPair);
        Write(LemmaModelFile.Path, s => LemmaModelFile.Write(s, lemmatizer));
        Say($"lemmatizer done: {lemmatizer.Forms.Count} forms, {lemmatizer.Endings.Count} endings");
    }

    /// <summary>Tags, heads and relations, measured with the words, sentences and lemmas that are there. Goes on where it was stopped.</summary>
    public void Syntax()
    {
        if (options.Restart) _checkpoint.Value.Clear();
        var devs = Names.Select(n => (Name: n, Gold: Read($"{n}-dev.conllu"))).ToArray();
        var (tokenizer, splitter) = TokenModelFile.Read(options.Model(TokenModelFile.Path));
        var lemmatizer = LemmaModelFile.Read(options.Model(LemmaModelFile.Path));
        void Measure(Analyser analyser)
        {
            var parser = new EnglishParser(tokenizer, splitter, analyser, lemmatizer);
            foreach (var (name, gold) in devs) Say($"{name} dev: {TreebankEvaluation.Score(gold, parser.Parse(gold.Text))}");
        }
        var examples = new ExampleBuilder(Golds);
        Polish(examples, options.From is { } from ? File.ReadAllBytes(from) : _checkpoint.Value.Kept("epoch") ?? First(examples, Measure), Measure);
        _checkpoint.Value.Clear();
    }

    /// <summary>Trains a network from nothing and returns its file.</summary>
    private byte[] First(ExampleBuilder examples, Action<Analyser> measure)
    {
        var shape = new Shape(
            examples.Vocabulary.Rows, options.WordSize, options.Buckets, options.PartSize, options.Hidden, options.Arc, examples.Tags.Scores,
            examples.Relations.Length);
        var net = new Net(Initial.Weights(shape, options.Seed), _vectors.Value, exact: true);
        var analyser = new Analyser(net, examples.Vocabulary, examples.Tags, examples.Relations);
        Train(examples, analyser, new Phase("epoch", options.Epochs, 0.003f, Headlines: false, options.Seed), measure);
        var file = Bytes(analyser);
        _checkpoint.Value.Keep("epoch", file);
        return file;
    }

    /// <summary>Goes on from a written network, gently, with headlines among the sentences.</summary>
    private void Polish(ExampleBuilder examples, byte[] file, Action<Analyser> measure)
    {
        if (options.Polish == 0)
        {
            // A run that was stopped after the first phase may find an older model in its place.
            Write(NetworkModelFile.Path, s => s.Write(file));
            return;
        }
        var analyser = NetworkModelFile.Read(file, _vectors.Value, exact: true);
        Train(examples, analyser, new Phase("polish", options.Polish, 0.0008f, Headlines: true, options.Seed + 1000), measure);
    }

    private void Train(ExampleBuilder examples, Analyser analyser, Phase phase, Action<Analyser> measure) =>
        new NetworkTraining(examples, analyser.Net, phase, _checkpoint.Value).Run(Say, epoch =>
        {
            if (epoch != phase.Epochs && epoch % options.MeasureEvery != 0) return;
            measure(analyser);
            Write(NetworkModelFile.Path, s => NetworkModelFile.Write(s, analyser));
        });

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

    private static void Say(string line) => ProgressLine.Standard.Say(line);
}
