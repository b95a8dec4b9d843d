using Entente.Model.Data;

namespace Entente.Coding.Things.Gear;

/// <summary>
/// Reads the files under <c>data/gear</c>. A file begins with the source of its facts, <c>{"source": …}</c>; a record may name another.
/// Unknown keys, missing keys, kinds that do not exist and ids that stand twice are refused with file and line.
/// </summary>
internal sealed class GearFiles(IDataFiles files)
{
    public const string Folder = "gear";
    private const string KindsFile = Folder + "/kinds.jsonl";

    private readonly Dictionary<string, GearKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The kinds that the files name, in the order of their file; empty before <see cref="Read"/>.</summary>
    public IReadOnlyCollection<GearKind> Kinds => _kinds.Values;

    /// <summary>All gear, in the order of the files.</summary>
    public IReadOnlyList<GearItem> Read()
    {
        var paths = files.List(Folder).Where(p => p.EndsWith(".jsonl", StringComparison.Ordinal)).ToList();
        if (paths.Count == 0) return [];
        foreach (var record in DataReader.Read(files, KindsFile)) AddKind(record);
        return [.. paths.Where(p => p != KindsFile).SelectMany(ReadFile)];
    }

    private void AddKind(DataRecord record)
    {
        var kind = GearKind.Read(record);
        if (!_kinds.TryAdd(kind.Name, kind)) throw record.Wrong($"the kind '{kind.Name}' stands here twice.", "Keep one of the two.");
    }

    private IEnumerable<GearItem> ReadFile(string path)
    {
        string? source = null;
        foreach (var record in DataReader.Read(files, path))
        {
            if (source is null) source = SourceOf(record);
            else yield return Item(record, source);
        }
    }

    private static string SourceOf(DataRecord record)
    {
        var source = record.Text("source");
        record.Done();
        return source;
    }

    private GearItem Item(DataRecord record, string source)
    {
        var item = GearItem.Read(record, _kinds, source);
        return _ids.TryAdd(item.Id, item.Place) ? item : throw record.Wrong($"the id '{item.Id}' is taken by {_ids[item.Id]}.", "Give each gear an id of its own.");
    }
}
