namespace Entente.Text.Names;

/// <summary>
/// Lists and word classes as bytes. A list entry is its key and its bits; a word with classes is the distance of its key from the one
/// before it (LEB128) and <see cref="NameClusters.Levels"/> classes of 16 bits.
/// </summary>
internal static class NameKnowledgeFile
{
    internal static void Write(BinaryWriter writer, NameKnowledge knowledge)
    {
        writer.Write(knowledge.Lists.Keys.Length);
        for (var i = 0; i < knowledge.Lists.Keys.Length; i++)
        {
            writer.Write(knowledge.Lists.Keys[i]);
            writer.Write(knowledge.Lists.Lists[i]);
        }
        WriteClusters(writer, knowledge.Clusters);
    }

    internal static NameKnowledge Read(BinaryReader reader)
    {
        var count = ReadCount(reader);
        var keys = new uint[count];
        var lists = new ushort[count];
        for (var i = 0; i < count; i++) (keys[i], lists[i]) = (reader.ReadUInt32(), reader.ReadUInt16());
        return new NameKnowledge(new NameLists(keys, lists), ReadClusters(reader));
    }

    /// <summary>A count is never more than the bytes that are left.</summary>
    internal static int ReadCount(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && count <= left ? count : throw new FormatException();
    }

    private static void WriteClusters(BinaryWriter writer, NameClusters clusters)
    {
        writer.Write(clusters.Keys.Length);
        uint last = 0;
        for (var i = 0; i < clusters.Keys.Length; i++)
        {
            writer.Write7BitEncodedInt64(clusters.Keys[i] - last);
            writer.Write(clusters.Classes[i]);
            last = clusters.Keys[i];
        }
    }

    private static NameClusters ReadClusters(BinaryReader reader)
    {
        var keys = new uint[ReadCount(reader)];
        var classes = new ulong[keys.Length];
        uint last = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = last = checked(last + (uint)reader.Read7BitEncodedInt64());
            classes[i] = reader.ReadUInt64();
        }
        return new NameClusters(keys, classes);
    }
}
