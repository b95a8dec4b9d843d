using Entente.Text.Parsing.Vectors;

namespace Entente.Text.Parsing.Models;

/// <summary>The file of word vectors: words, then for each an exponent and its bytes. Scales are powers of two.</summary>
internal static class VectorModelFile
{
    public const string Path = "models/en-vectors.bin";
    private const string Kind = "vectors";

    public static void Write(Stream stream, WordVectors vectors)
    {
        using var writer = ModelStream.Begin(stream, Kind);
        writer.Write(vectors.Words.Count);
        writer.Write(vectors.Size);
        foreach (var word in vectors.Words) writer.Write(word);
        for (var row = 1; row <= vectors.Words.Count; row++)
        {
            writer.Write((sbyte)MathF.ILogB(vectors.Scale(row)));
            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors.Values(row)));
        }
    }

    public static WordVectors Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = ModelStream.Open(bytes, Path, Kind);
        var words = new string[reader.ReadInt32()];
        var size = reader.ReadInt32();
        for (var i = 0; i < words.Length; i++) words[i] = reader.ReadString();
        var values = new sbyte[words.Length * size];
        var scales = new float[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            scales[i] = MathF.ScaleB(1, reader.ReadSByte());
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan(i * size, size)));
        }
        return new WordVectors(words, size, values, scales);
    }
}
