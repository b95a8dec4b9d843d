using Entente.Model.Diagnostics;
using Entente.Text.Coreference.Links;
using Entente.Text.Coreference.Mentions;
using Entente.Text.Parsing.Models;

namespace Entente.Text.Coreference;

/// <summary>The file of the resolver: word lists, then the classifiers of spans, types and links.</summary>
internal static class CoreferenceModelFile
{
    public const string Path = "models/en-coreference.bin";
    private const string Kind = "coreference";

    public static void Write(Stream stream, WordLists lists, SmallModel spans, SmallModel types, SmallModel links)
    {
        using var writer = ModelStream.Begin(stream, Kind);
        writer.Write(lists.Words.Count);
        foreach (var (word, bits) in lists.Words)
        {
            writer.Write(word);
            writer.Write(bits);
        }
        writer.Write(lists.Aliases.Count);
        foreach (var (name, same) in lists.Aliases)
        {
            writer.Write(name);
            writer.Write(same);
        }
        foreach (var model in new[] { spans, types, links }) Write(writer, model);
    }

    /// <summary>Reads a resolver; throws <see cref="EntenteException"/> for a file of another kind or a damaged one.</summary>
    public static CoreferenceResolver Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = ModelStream.Open(bytes, Path, Kind);
        try
        {
            var words = Read(reader, r => (r.ReadUInt32(), r.ReadByte()));
            var lists = new WordLists(words, Read(reader, r => (r.ReadUInt32(), r.ReadUInt32())));
            var (spans, types, links) = (ReadModel(reader, 1), ReadModel(reader, Detector.Types), ReadModel(reader, 1));
            return new CoreferenceResolver(new Detector(spans, types, lists), new Linker(links), lists);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            throw new EntenteException(new Diagnostic(
                "TEXT010", Path, "the model of coreference is cut short or damaged.", "Restore data/models, or train it again with 'coreference'."));
        }
    }

    private static void Write(BinaryWriter writer, SmallModel model)
    {
        writer.Write(model.Threshold);
        writer.Write(model.Weights.Length);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(model.Weights.AsSpan()));
    }

    private static SmallModel ReadModel(BinaryReader reader, int classes)
    {
        var threshold = reader.ReadInt32();
        var weights = new sbyte[Count(reader)];
        if (weights.Length < classes || !System.Numerics.BitOperations.IsPow2(weights.Length / classes)) throw new InvalidDataException();
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new SmallModel(classes, weights, threshold);
    }

    private static List<T> Read<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new List<T>(Count(reader));
        for (var n = items.Capacity; n > 0; n--) items.Add(read(reader));
        return items;
    }

    /// <summary>A count is never more than the bytes that are left.</summary>
    private static int Count(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException();
    }
}
