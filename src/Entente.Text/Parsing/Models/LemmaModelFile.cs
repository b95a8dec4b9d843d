using Entente.Text.Parsing.Lemmas;

namespace Entente.Text.Parsing.Models;

/// <summary>The file of the lemmatizer.</summary>
internal static class LemmaModelFile
{
    public const string Path = "models/en-lemmas.bin";
    private const string Kind = "lemmas";

    public static void Write(Stream stream, Lemmatizer lemmatizer)
    {
        using var writer = ModelStream.Begin(stream, Kind);
        writer.Write(lemmatizer.Classes);
        writer.Write(lemmatizer.Scripts.Length);
        foreach (var script in lemmatizer.Scripts) writer.Write(script.ToString());
        Write(writer, lemmatizer.Forms);
        Write(writer, lemmatizer.Endings);
        writer.Write(lemmatizer.Words.Bits.Length);
        foreach (var bits in lemmatizer.Words.Bits) writer.Write(bits);
    }

    public static Lemmatizer Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = ModelStream.Open(bytes, Path, Kind);
        var classes = reader.ReadString();
        var scripts = new LemmaScript[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++) scripts[i] = LemmaScript.Parse(reader.ReadString());
        return new Lemmatizer(classes, scripts, ReadTable(reader), ReadTable(reader), ReadWords(reader));
    }

    private static void Write(BinaryWriter writer, Dictionary<string, int> table)
    {
        writer.Write(table.Count);
        foreach (var (key, script) in table.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write((ushort)script);
        }
    }

    private static WordSet ReadWords(BinaryReader reader)
    {
        var bits = new ulong[reader.ReadInt32()];
        for (var i = 0; i < bits.Length; i++) bits[i] = reader.ReadUInt64();
        return new WordSet(bits);
    }

    private static Dictionary<string, int> ReadTable(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var table = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (; count > 0; count--) table.Add(reader.ReadString(), reader.ReadUInt16());
        return table;
    }
}
