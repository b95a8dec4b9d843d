using Entente.Coding.Actors;
using Entente.Model.Data;

namespace Entente.Coding.Resolving;

/// <summary>
/// Says whom a mention means: a name, a title, an adjective with a noun, a list of them, without the report around it. Tables are built
/// once; safe to share between threads.
/// </summary>
public sealed class ActorResolver
{
    private const string Nothing = "nothing is named";

    private readonly ActorBook _book;
    private readonly MentionScanner _scanner;
    private readonly SegmentResolver _segments;

    private ActorResolver(ActorBook book)
    {
        _book = book;
        _scanner = new MentionScanner(new NameTable(book.Named, book.Decoys), book.RoleNouns);
        _segments = new SegmentResolver(new HolderTable(book.Named));
    }

    /// <summary>Reads the actor files. Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when one is broken.</summary>
    public static ActorResolver Load(IDataFiles files) => new(ActorBook.Load(files));

    /// <summary>Whom a mention means on a day; without a day, people are taken in the last office known.</summary>
    public Resolution Resolve(string mention, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var pieces = Pieces.Of(mention);
        if (pieces.Count == 0) return new Resolution(mention, [], Nothing);
        var actors = new List<ResolvedActor>();
        var reason = string.Empty;
        foreach (var segment in Lists.Split(_scanner.Scan(pieces), _book))
        {
            var (actor, why) = _segments.Resolve(segment, day);
            if (reason.Length == 0) reason = why;
            if (actor is not null && !actors.Exists(a => a.Code == actor.Code && a.Id == actor.Id)) actors.Add(Round(actor));
        }

        return new Resolution(mention, actors, actors.Count > 0 ? actors[0].Reason : reason.Length > 0 ? reason : Nothing);
    }

    /// <summary>The parts that a mention is read as, one a line, with whom each may mean.</summary>
    public IEnumerable<string> Explain(string mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        foreach (var part in _scanner.Scan(Pieces.Of(mention)))
        {
            var means = part.Role is { } role ? "sector " + role.Sector
                : string.Join("; ", part.Entries.Select(e => $"{e.Actor!.Name} [{e.Actor.Id}] as {e.Kind}{(e.Ambiguous ? ", ambiguous" : string.Empty)}"));
            yield return $"{part.Text}: {part.Kind}{(means.Length > 0 ? " – " + means : string.Empty)}";
        }
    }

    private static ResolvedActor Round(ResolvedActor actor) => actor with { Confidence = decimal.Round(actor.Confidence, 2) };
}
