using System.Runtime.InteropServices;
using Entente.Model.Diagnostics;

namespace Entente.Text.Parsing.Models;

/// <summary>Opens and begins model files: a mark, a format number, a kind.</summary>
internal static class ModelStream
{
    private const uint Mark = 0x4D544E45;
    private const ushort Format = 1;

    public static BinaryWriter Begin(Stream stream, string kind)
    {
        var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(Format);
        writer.Write(kind);
        return writer;
    }

    /// <summary>The bytes as they lie in memory, where that is possible: a copy of a model is as large as the model.</summary>
    private static MemoryStream Over(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part)
            ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>A reader behind the heading; throws <see cref="EntenteException"/> for any other file.</summary>
    public static BinaryReader Open(ReadOnlyMemory<byte> bytes, string path, string kind)
    {
        var reader = new BinaryReader(Over(bytes));
        try
        {
            if (reader.ReadUInt32() == Mark && reader.ReadUInt16() == Format && reader.ReadString() == kind) return reader;
        }
        catch (EndOfStreamException)
        {
            // Too short to be a model: refused below like any other file.
        }
        throw new EntenteException(new Diagnostic(
            "TEXT001", path, $"the file is not a model of kind '{kind}' that this version reads.", "Restore data/models, or train the models again."));
    }
}
