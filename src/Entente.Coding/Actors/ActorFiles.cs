using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>
/// Reads the files under <c>data/actors</c>: for each kind <c>people.jsonl</c> and then every <c>people-….jsonl</c> in ordinal order.
/// Unknown keys, missing keys, codes that do not exist and ids that stand twice are refused with file and line; a record with
/// <c>"replaces": true</c> takes the place of an earlier one with its id.
/// </summary>
/// <param name="files">The data.</param>
/// <param name="report">Where to tell what is wrong before going on with the next record; null to stop at the first.</param>
internal sealed class ActorFiles(IDataFiles files, Action<Diagnostic>? report = null)
{
    public const string Folder = "actors";

    private readonly List<NamedActor> _actors = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);

    /// <summary>The files of each kind of record, the kinds in the order in which they are read.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["states", "bodies", "groups", "offices", "people", "outlets", "decoys", "roles", "sources"];

    /// <summary>All actors, in the order of the files: states first, since the others name their codes.</summary>
    public IReadOnlyList<NamedActor> ReadActors()
    {
        ReadFile("states", RecordReader.State);
        foreach (var state in _actors) _states.Add(state.Actor.Code);
        ReadFile("bodies", RecordReader.Body);
        ReadFile("groups", RecordReader.Group);
        ReadFile("offices", RecordReader.Office);
        ReadFile("people", RecordReader.Person);
        ReadFile("outlets", RecordReader.Outlet);
        foreach (var actor in _actors) Try(() => CheckCodes(actor));
        return _actors;
    }

    /// <summary>Names that contain an actor's name and name no actor.</summary>
    public IReadOnlyList<string> ReadDecoys()
    {
        var decoys = new List<string>();
        foreach (var record in Records("decoys")) Try(() => decoys.Add(RecordReader.Decoy(record)));
        return decoys;
    }

    /// <summary>All roles; a noun stands once.</summary>
    public IReadOnlyList<Role> ReadRoles()
    {
        var (roles, nouns) = (new List<Role>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var record in Records("roles"))
            Try(() =>
            {
                var role = RecordReader.Role(record);
                if (!nouns.Add(role.Noun)) throw record.Wrong($"the noun '{role.Noun}' stands here twice.", "Keep one of the two.");
                roles.Add(role);
            });
        return roles;
    }

    /// <summary>The records of one kind, from all its files.</summary>
    public IEnumerable<DataRecord> Records(string kind) => PathsOf(kind).SelectMany(p => DataReader.Read(files, p));

    /// <summary>Paths of the files of one kind.</summary>
    public IEnumerable<string> PathsOf(string kind) =>
        files.List(Folder).Where(p => p.StartsWith($"{Folder}/{kind}-", StringComparison.Ordinal) && p.EndsWith(".jsonl", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Prepend($"{Folder}/{kind}.jsonl");

    private void ReadFile(string kind, Func<DataRecord, NamedActor> read)
    {
        foreach (var record in Records(kind)) Try(() => Add(record, read(record)));
    }

    private void Add(DataRecord record, NamedActor actor)
    {
        record.Ignore("source");
        var replaces = record.Flag("replaces");
        record.Done();
        if (_byId.TryAdd(actor.Actor.Id, _actors.Count)) _actors.Add(actor);
        else if (replaces) _actors[_byId[actor.Actor.Id]] = actor;
        else
            throw record.Wrong($"the id '{actor.Actor.Id}' is taken by {_actors[_byId[actor.Actor.Id]].Place}.",
                "Give each actor an id of its own, or set \"replaces\" to true to take the other's place.");
    }

    private void CheckCodes(NamedActor named)
    {
        var actor = named.Actor;
        CheckCode(named, actor.Code);
        foreach (var state in actor.Members.Select(m => m.Code).Concat(actor.Ties).Concat(actor.Predecessors)) CheckState(named, state);
        foreach (var office in actor.Offices) CheckCode(named, office.Code);
        foreach (var id in actor.Offices.Select(o => o.Body).Append(actor.Parent)) CheckId(named, id);
    }

    private void CheckCode(NamedActor named, string code)
    {
        if (!Sectors.International.Contains(code)) CheckState(named, code);
    }

    private void CheckState(NamedActor named, string code)
    {
        if (!_states.Contains(code))
            throw named.Record.Wrong($"'{code}' is the code of no state.", $"Use a code of {Folder}/states.jsonl, or add the state there.");
    }

    private void CheckId(NamedActor named, string? id)
    {
        if (id is not null && !_byId.ContainsKey(id))
            throw named.Record.Wrong($"no actor has the id '{id}'.", $"Use an id of {Folder}/bodies.jsonl or groups.jsonl, or add the actor there.");
    }

    private void Try(Action step)
    {
        try
        {
            step();
        }
        catch (EntenteException e) when (report is not null)
        {
            report(e.Diagnostic);
        }
    }
}
