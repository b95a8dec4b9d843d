using System.Text;
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
        var count = reader.ReadInt32();
        var size = reader.ReadInt32();
        var words = ReadWords(reader, count);
        var values = new sbyte[count * size];
        var scales = new float[count];
        for (var i = 0; i < count; i++)
        {
            scales[i] = MathF.ScaleB(1, reader.ReadSByte());
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan(i * size, size)));
        }
        return new WordVectors(words, size, values, scales);
    }

    /// <summary>Reads strings as <see cref="BinaryWriter"/> writes them, without making any.</summary>
    private static WordTable ReadWords(BinaryReader reader, int count)
    {
        var ends = new int[count];
        var (characters, bytes, length) = (new char[count * 8], new byte[256], 0);
        for (var i = 0; i < count; i++)
        {
            var size = reader.Read7BitEncodedInt();
            if (size > bytes.Length) bytes = new byte[size];
            reader.BaseStream.ReadExactly(bytes, 0, size);
            if (characters.Length < length + size) Array.Resize(ref characters, 2 * (length + size));
            length += Encoding.UTF8.GetChars(bytes, 0, size, characters, length);
            ends[i] = length;
        }
        return new WordTable(characters[..length], ends);
    }
}
