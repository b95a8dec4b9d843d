using Entente.Model.Data;

namespace Entente.Coding.Mentions;

/// <summary>What reports call actors without naming them: kinds, regions, neighbours. Read strictly; frozen and thread-safe.</summary>
internal sealed class DescriptionBook
{
    public const string File = "actors/descriptions.jsonl";

    private readonly Dictionary<string, DescriptionRecord> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _light = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the file; throws <see cref="Model.Diagnostics.EntenteException"/> at a line that is wrong.</summary>
    public static DescriptionBook Load(IDataFiles files)
    {
        var book = new DescriptionBook();
        foreach (var record in DataReader.Read(files, File)) book.Add(record);
        return book;
    }

    /// <summary>All lines about one actor, in the order of the file.</summary>
    public IEnumerable<DescriptionRecord> Records => _byId.Values;

    /// <summary>Whether the noun is the last word of something that an actor is called.</summary>
    public bool IsKind(string lemma) => _nouns.Contains(lemma);

    /// <summary>Whether the adjective narrows nothing down: "the armed group".</summary>
    public bool IsLight(string adjective) => _light.Contains(adjective);

    /// <summary>Whether the actor is called so: a noun, or a noun with what stands before it, cased as in the report.</summary>
    public bool Fits(string phrase, Who who) =>
        (who.Kind == WhoKind.Group && _groups.Contains(phrase)) || (Of(who) is { } record && record.Called.Contains(phrase, StringComparer.Ordinal));

    /// <summary>Whether the state lies in a region as reports call it: "north African".</summary>
    public bool LiesIn(string region, Who who) => Of(who)?.Regions.Contains(region, StringComparer.OrdinalIgnoreCase) ?? false;

    /// <summary>The states that lie in a direction of a state; empty when the data does not say.</summary>
    public IReadOnlyList<string> Neighbours(string state, string direction) => _byId.GetValueOrDefault(state)?.Neighbours[direction] ?? [];

    private DescriptionRecord? Of(Who who) => _byId.GetValueOrDefault(who.Id is { } id && who.Kind != WhoKind.State ? id : who.Code);

    private void Add(DataRecord record)
    {
        if (record.Has("light")) _light.UnionWith(record.Texts("light"));
        else if (record.Has("kind")) AddGroups(record);
        else AddActor(record);
        record.Done();
    }

    private void AddGroups(DataRecord record)
    {
        if (record.Text("kind") != "group") throw record.Wrong("the key 'kind' can only be \"group\".", "Give the \"id\" of one actor instead.");
        _groups.UnionWith(record.Texts("called"));
        _nouns.UnionWith(_groups);
    }

    private void AddActor(DataRecord record)
    {
        var read = DescriptionRecord.Read(record);
        if (!_byId.TryAdd(read.Id, read)) throw record.Wrong($"the id '{read.Id}' stands here twice.", "Put both lines into one.");
        foreach (var phrase in read.Called) _nouns.Add(phrase[(phrase.LastIndexOf(' ') + 1)..]);
    }
}
