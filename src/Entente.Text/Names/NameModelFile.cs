using System.Buffers.Binary;
using System.Text;
using Entente.Model.Diagnostics;

namespace Entente.Text.Names;

/// <summary>
/// The model as bytes: magic, format number, transitions, lists and word classes (<see cref="NameKnowledgeFile"/>), then each feature as
/// the distance from the one before it (LEB128), a mask of the labels with a weight, and those weights. Little endian.
/// </summary>
internal static class NameModelFile
{
    private const int Format = 2;
    private static ReadOnlySpan<byte> Magic => "ENTNAMES"u8;

    internal static byte[] Write(uint[] keys, sbyte[] rows, short[] transitions, NameKnowledge known)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Format);
        foreach (var weight in transitions) writer.Write(weight);
        NameKnowledgeFile.Write(writer, known);
        writer.Write(keys.Length);
        uint last = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            writer.Write7BitEncodedInt64(keys[i] - last);
            last = keys[i];
            WriteRow(writer, rows.AsSpan(i * NameLabels.Stride, NameLabels.Stride));
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a model; throws <see cref="EntenteException"/> when the bytes are none.</summary>
    internal static NameModel Read(ReadOnlyMemory<byte> bytes, string path)
    {
        if (!bytes.Span.StartsWith(Magic) || bytes.Length < 16) throw Broken(path, "the file is no names model.");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[8..]) != Format) throw Broken(path, "the names model has another format number.");
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[12..].ToArray()), Encoding.UTF8);
            return Read(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or OverflowException)
        {
            throw Broken(path, "the names model is cut short or damaged.");
        }
    }

    private static NameModel Read(BinaryReader reader)
    {
        var transitions = new short[NameLabels.Stride * NameLabels.Stride];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt16();
        var known = NameKnowledgeFile.Read(reader);
        var count = NameKnowledgeFile.ReadCount(reader);
        var keys = new uint[count];
        var rows = new sbyte[count * NameLabels.Stride];
        uint last = 0;
        for (var i = 0; i < count; i++)
        {
            keys[i] = last = checked(last + (uint)reader.Read7BitEncodedInt64());
            ReadRow(reader, rows.AsSpan(i * NameLabels.Stride, NameLabels.Stride));
        }
        if (count == 0 || reader.BaseStream.Position != reader.BaseStream.Length) throw new FormatException();
        return new NameModel(keys, rows, transitions, known);
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<sbyte> row)
    {
        var mask = 0;
        for (var i = 0; i < row.Length; i++) mask |= row[i] != 0 ? 1 << i : 0;
        writer.Write((ushort)mask);
        foreach (var weight in row)
            if (weight != 0) writer.Write(weight);
    }

    private static void ReadRow(BinaryReader reader, Span<sbyte> row)
    {
        var mask = reader.ReadUInt16();
        for (var i = 0; i < row.Length; i++)
            if ((mask & (1 << i)) != 0) row[i] = reader.ReadSByte();
    }

    private static EntenteException Broken(string path, string message) =>
        new(new Diagnostic("NAMES001", path, message, "Restore the file from the release, or train it again with 'names'."));
}
