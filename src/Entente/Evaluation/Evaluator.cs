namespace Entente.Evaluation;

/// <summary>Scores one stage on gold data.</summary>
/// <param name="Kind">The word for it on the command line, such as <c>treebank</c>.</param>
/// <param name="Takes">What its gold data is, for people.</param>
/// <param name="Run">Scores an engine on the gold file or folder and writes the result.</param>
public sealed record Evaluator(string Kind, string Takes, Action<Engine, string, TextWriter> Run)
{
    /// <summary>Every evaluator of this build.</summary>
    public static IReadOnlyList<Evaluator> All { get; } = [new("treebank", "a CoNLL-U file, scored from its raw text", Treebank)];

    private static void Treebank(Engine engine, string gold, TextWriter output)
    {
        using var reader = new StreamReader(gold);
        var expected = Text.Treebanks.Conllu.Read(reader, gold);
        output.WriteLine(Text.Treebanks.TreebankEvaluation.Score(expected, engine.Parse(expected.Text)));
    }
}
