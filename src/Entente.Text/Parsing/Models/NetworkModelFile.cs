using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Vectors;

namespace Entente.Text.Parsing.Models;

/// <summary>The file of the network that tags and parses.</summary>
internal static class NetworkModelFile
{
    public const string Path = "models/en-syntax.bin";
    public const string FastPath = "models/en-syntax-fast.bin";
    private const string Kind = "syntax";

    public static void Write(Stream stream, Analyser analyser)
    {
        using var writer = ModelStream.Begin(stream, Kind);
        var s = analyser.Net.Shape;
        foreach (var n in new[] { s.Words, s.WordSize, s.Buckets, s.PartSize, s.Hidden, s.Arc, s.Tags, s.Relations }) writer.Write(n);
        Write(writer, analyser.Vocabulary.Words);
        Write(writer, analyser.Tags.Xpos);
        writer.Write(analyser.Tags.Pairs.Length);
        foreach (var (xpos, upos) in analyser.Tags.Pairs)
        {
            writer.Write(xpos);
            writer.Write(upos);
        }
        Write(writer, analyser.Relations);
        foreach (var table in analyser.Net.Weights.Tables) MatrixFile.WriteBytes(writer, table);
        foreach (var matrix in analyser.Net.Weights.Dense) MatrixFile.WriteShorts(writer, matrix);
    }

    /// <summary>The path of a model's file.</summary>
    public static string PathOf(ParserModel model) => model == ParserModel.Fast ? FastPath : Path;

    public static Analyser Read(ReadOnlyMemory<byte> bytes, WordVectors vectors, string path = Path, bool exact = false)
    {
        using var r = ModelStream.Open(bytes, path, Kind);
        var shape = new Shape(
            r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32());
        var vocabulary = new Vocabulary(ReadStrings(r));
        var xpos = ReadStrings(r);
        var pairs = new (byte, byte)[r.ReadInt32()];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (r.ReadByte(), r.ReadByte());
        var relations = ReadStrings(r);
        var weights = new Weights(shape);
        foreach (var table in weights.Tables) MatrixFile.ReadBytes(r, table);
        foreach (var matrix in weights.Dense) MatrixFile.ReadShorts(r, matrix);
        return new Analyser(new Net(weights, vectors, exact), vocabulary, new TagSet(xpos, pairs), relations);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var s in strings) writer.Write(s);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }
}
