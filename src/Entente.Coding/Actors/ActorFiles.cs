using Entente.Model.Data;

namespace Entente.Coding.Actors;

/// <summary>
/// Reads the files under <c>data/actors</c>. Unknown keys, missing keys, codes that do not exist and ids that stand twice are refused
/// with file and line.
/// </summary>
internal sealed class ActorFiles(IDataFiles files)
{
    public const string Folder = "actors";

    private readonly List<NamedActor> _actors = [];
    private readonly Dictionary<string, NamedActor> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _states = new(StringComparer.Ordinal);

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
        foreach (var actor in _actors) CheckCodes(actor);
        return _actors;
    }

    /// <summary>Names that contain an actor's name and name no actor.</summary>
    public IReadOnlyList<string> ReadDecoys() => [.. Records("decoys").Select(RecordReader.Decoy)];

    /// <summary>All roles; a noun stands once.</summary>
    public IReadOnlyList<Role> ReadRoles()
    {
        var (roles, nouns) = (new List<Role>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var record in Records("roles"))
        {
            var role = RecordReader.Role(record);
            if (!nouns.Add(role.Noun)) throw record.Wrong($"the noun '{role.Noun}' stands here twice.", "Keep one of the two.");
            roles.Add(role);
        }

        return roles;
    }

    private IEnumerable<DataRecord> Records(string file) => DataReader.Read(files, $"{Folder}/{file}.jsonl");

    private void ReadFile(string file, Func<DataRecord, NamedActor> read)
    {
        foreach (var record in Records(file))
        {
            var actor = read(record);
            record.Done();
            if (!_byId.TryAdd(actor.Actor.Id, actor))
                throw record.Wrong($"the id '{actor.Actor.Id}' is taken by {_byId[actor.Actor.Id].Place}.", "Give each actor an id of its own.");
            _actors.Add(actor);
        }
    }

    private void CheckCodes(NamedActor named)
    {
        var actor = named.Actor;
        CheckCode(named, actor.Code);
        foreach (var state in actor.Members.Concat(actor.Ties)) CheckState(named, state);
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
}
