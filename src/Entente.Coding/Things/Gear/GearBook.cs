using Entente.Model.Data;

namespace Entente.Coding.Things.Gear;

/// <summary>What the program knows of gear by name. Frozen, thread-safe.</summary>
internal sealed class GearBook
{
    private readonly Dictionary<string, GearItem> _byId;

    private GearBook(IReadOnlyList<GearItem> items)
    {
        Items = items;
        _byId = items.ToDictionary(g => g.Id, StringComparer.Ordinal);
        foreach (var item in items)
            foreach (var form in item.Forms) Trie.Add(item, form);
    }

    /// <summary>All gear, in the order of the files.</summary>
    public IReadOnlyList<GearItem> Items { get; }

    public GearTrie Trie { get; } = new();

    /// <summary>Reads all files of gear. Throws <see cref="Model.Diagnostics.EntenteException"/> at the first record that is wrong.</summary>
    public static GearBook Load(IDataFiles files) => new(new GearFiles(files).Read());

    /// <summary>The gear with an id; null when there is none.</summary>
    public GearItem? ById(string id) => _byId.GetValueOrDefault(id);
}
