using Entente.Model.Text;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Vectors;
using Entente.Text.Treebanks;
using Entente.Train.Deep;

namespace Entente.Train.Tests;

/// <summary>A handful of sentences made of a few words, and a network that is small enough to learn from them in a moment.</summary>
internal static class TinyTreebank
{
    private static readonly string[] People = ["Mara", "Ilko", "Tessa", "Borin"];
    private static readonly string[] Verbs = ["mends", "sells", "paints"];
    private static readonly string[] Things = ["boats", "nets", "ropes", "oars", "sails"];

    public static ParsedText Text { get; } = Conllu.Read(new StringReader(Rows()), "tiny");

    public static Analyser Untrained(ExampleBuilder examples)
    {
        var vectors = new WordVectors(["boats", "nets", "ropes"], 8, [.. Enumerable.Range(0, 24).Select(i => (sbyte)(i * 5 - 60))], [0.01f, 0.01f, 0.01f]);
        var shape = new Shape(examples.Vocabulary.Rows, 16, 128, 16, 16, 16, examples.Tags.Scores, examples.Relations.Length);
        return new Analyser(new Net(Initial.Weights(shape, 7), vectors, exact: true), examples.Vocabulary, examples.Tags, examples.Relations);
    }

    private static string Rows() => string.Concat(
        from person in People
        from verb in Verbs
        from thing in Things
        select $"# text = {person} {verb} {thing}.\n1\t{person}\t{person}\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\t{verb}\t{verb[..^1]}\tVERB\tVBZ\t_\t0\troot\t_\t_\n"
            + $"3\t{thing}\t{thing[..^1]}\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
}
