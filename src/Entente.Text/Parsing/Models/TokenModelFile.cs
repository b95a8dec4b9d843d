using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Models;

/// <summary>The file of the tokenizer and the sentence splitter.</summary>
internal static class TokenModelFile
{
    public const string Path = "models/en-tokens.bin";
    private const string Kind = "tokens";

    public static void Write(Stream stream, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        using var writer = ModelStream.Begin(stream, Kind);
        writer.Write(tokenizer.Contractions.Splits.Count);
        foreach (var (token, split) in tokenizer.Contractions.Splits.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(token);
            writer.Write((byte)split);
        }
        Write(writer, tokenizer.Model);
        Write(writer, splitter.Model);
        writer.Write(splitter.Classes.Slots.Length);
        foreach (var slot in splitter.Classes.Slots) writer.Write(slot);
    }

    public static (Tokenizer Tokenizer, SentenceSplitter Splitter) Read(ReadOnlyMemory<byte> bytes)
    {
        using var reader = ModelStream.Open(bytes, Path, Kind);
        var splits = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var n = reader.ReadInt32(); n > 0; n--) splits.Add(reader.ReadString(), reader.ReadByte());
        var tokenizer = new Tokenizer(ReadLinear(reader), new Contractions(splits));
        return (tokenizer, new SentenceSplitter(ReadLinear(reader), ReadClasses(reader)));
    }

    private static void Write(BinaryWriter writer, LinearModel model)
    {
        writer.Write(model.Classes);
        writer.Write(model.Weights.Length);
        foreach (var weight in model.Weights) writer.Write(weight);
    }

    private static WordClasses ReadClasses(BinaryReader reader)
    {
        var slots = new ushort[reader.ReadInt32()];
        for (var i = 0; i < slots.Length; i++) slots[i] = reader.ReadUInt16();
        return new WordClasses(slots);
    }

    private static LinearModel ReadLinear(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        var weights = new short[reader.ReadInt32()];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadInt16();
        return new LinearModel(classes, weights);
    }
}
