using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;
using Entente.Text.Parsing.Vectors;
using Entente.Text.Treebanks;
using Entente.Train.Deep;
using Entente.Train.Runs;

namespace Entente.Train;

/// <summary>
/// Trains the networks that tag and parse: the default one from the treebanks, the fast one from the treebanks and the default one. Each is
/// measured with the words, sentences and lemmas that are there.
/// </summary>
internal sealed class SyntaxTraining(TrainOptions options, ExampleBuilder examples, (string Name, ParsedText Gold)[] devs)
{
    private readonly (Tokenizer Tokenizer, SentenceSplitter Splitter) _tokens = TokenModelFile.Read(options.Model(TokenModelFile.Path));
    private readonly Lemmatizer _lemmatizer = LemmaModelFile.Read(options.Model(LemmaModelFile.Path));
    private readonly WordVectors _vectors = VectorModelFile.Read(options.Model(VectorModelFile.Path));

    public void Default()
    {
        var checkpoint = Open("syntax");
        var phase = new Phase("default", options.Epochs, options.Seed);
        var model = checkpoint.Kept(phase.Name) ?? Train(Untrained(phase, options.Hidden, options.Arc, options.PartSize), phase, null, checkpoint);
        options.Write(NetworkModelFile.Path, s => s.Write(model));
        checkpoint.Clear();
    }

    public void Fast()
    {
        var checkpoint = Open("syntax-fast");
        var phase = new Phase("fast", options.FastEpochs, options.Seed + 1);
        var model = checkpoint.Kept(phase.Name)
            ?? Train(Untrained(phase, options.FastHidden, options.FastArc, options.FastPartSize), phase, options.Model(NetworkModelFile.Path), checkpoint);
        options.Write(NetworkModelFile.FastPath, s => s.Write(model));
        checkpoint.Clear();
    }

    private Checkpoint Open(string stage)
    {
        var checkpoint = new Checkpoint(Path.Combine(options.Unfinished, stage), RunKey.Of(options.Settings(), options.SyntaxInputs()));
        if (options.Restart) checkpoint.Clear();
        return checkpoint;
    }

    private Analyser Untrained(Phase phase, int hidden, int arc, int part)
    {
        var shape = new Shape(
            examples.Vocabulary.Rows, options.WordSize, options.Buckets, part, hidden, arc, examples.Tags.Scores, examples.Relations.Length);
        var net = new Net(Initial.Weights(shape, phase.Seed), _vectors, exact: true);
        return new Analyser(net, examples.Vocabulary, examples.Tags, examples.Relations);
    }

    /// <summary>Trains and returns the file of the network, which the checkpoint keeps.</summary>
    private byte[] Train(Analyser analyser, Phase phase, byte[]? teacher, Checkpoint checkpoint)
    {
        var teacherNet = teacher is null ? null : NetworkModelFile.Read(teacher, _vectors, exact: true).Net;
        new NetworkTraining(examples, analyser.Net, phase, teacherNet, checkpoint).Run(ProgressLine.Standard.Say, epoch =>
        {
            if (epoch == phase.Epochs || epoch % options.MeasureEvery == 0) Measure(analyser);
        });
        using var stream = new MemoryStream();
        NetworkModelFile.Write(stream, analyser);
        checkpoint.Keep(phase.Name, stream.ToArray());
        return stream.ToArray();
    }

    private void Measure(Analyser analyser)
    {
        var parser = new EnglishParser(_tokens.Tokenizer, _tokens.Splitter, analyser, _lemmatizer);
        foreach (var (name, gold) in devs) ProgressLine.Standard.Say($"{name} dev: {TreebankEvaluation.Score(gold, parser.Parse(gold.Text))}");
    }
}
