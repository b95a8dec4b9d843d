using Entente.Coding.Places;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Model.Text;

namespace Entente.Coding.Actors;

/// <summary>What the program knows of actors: who there is, how reports name them, and who held which office when. Frozen, thread-safe.</summary>
internal sealed class ActorBook
{
    private readonly Dictionary<string, Actor> _byId;
    private readonly Dictionary<string, Actor> _outlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameFinder _finder;
    private readonly RoleIndex _roles;

    private ActorBook(IReadOnlyList<NamedActor> named, IReadOnlyList<string> decoys, IReadOnlyList<Role> roles)
    {
        (Named, Roles, Decoys) = (named, roles, decoys);
        _byId = named.ToDictionary(n => n.Actor.Id, n => n.Actor, StringComparer.Ordinal);
        foreach (var actor in _byId.Values)
            foreach (var domain in actor.Domains) _outlets.TryAdd(domain, actor);
        _finder = new NameFinder(NameIndex.Build(named, decoys, capitals: false), () => NameIndex.Build(named, decoys, capitals: true));
        _roles = new RoleIndex(roles);
    }

    /// <summary>All actors with their forms, in the order of the files.</summary>
    public IReadOnlyList<NamedActor> Named { get; }

    /// <summary>Names that contain an actor's and name none.</summary>
    public IReadOnlyList<string> Decoys { get; }

    /// <summary>Roles by their nouns.</summary>
    public RoleIndex RoleNouns => _roles;

    /// <summary>All roles, in the order of the file.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Reads all actor files. Throws <see cref="EntenteException"/> at the first record that is wrong, or reports each and goes on.</summary>
    public static ActorBook Load(IDataFiles files, Action<Diagnostic>? report = null)
    {
        var reader = new ActorFiles(files, report);
        return new ActorBook(reader.ReadActors(), [.. reader.ReadDecoys(), .. PlaceFiles.LongNames(files)], reader.ReadRoles());
    }

    /// <summary>The actor with an id; a state's id is its code. Null when there is none.</summary>
    public Actor? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The outlet at an internet host such as <c>www.example.com</c>; null when it is not known.</summary>
    public Actor? OutletAt(string host)
    {
        for (var rest = host; rest.Length > 0; rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_outlets.TryGetValue(rest, out var outlet)) return outlet;
            if (!rest.Contains('.', StringComparison.Ordinal)) break;
        }

        return null;
    }

    /// <summary>
    /// The names among the words from <paramref name="firstWord"/> up to, not including, <paramref name="endWord"/>: the longest ones,
    /// left to right, not overlapping, none across the end of a sentence.
    /// </summary>
    public IReadOnlyList<NameMatch> Find(ParsedText text, int firstWord, int endWord) => _finder.Find(text, firstWord, endWord);

    /// <summary>
    /// The longest role noun whose last word is <paramref name="last"/> and that does not begin before <paramref name="first"/>; null
    /// when there is none.
    /// </summary>
    public RoleMatch? RoleEndingAt(ParsedText text, int last, int first) => _roles.EndingAt(text, last, first);
}
