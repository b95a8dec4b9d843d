using System.Globalization;
using Entente.Coding.Actors;
using Entente.Model.Data;

namespace Entente.Coding.Resolving;

/// <summary>All actors of the data, to be listed and searched.</summary>
public sealed class ActorDirectory
{
    private ActorDirectory(IReadOnlyList<KnownActor> all) => All = all;

    /// <summary>All actors, in the order of the files.</summary>
    public IReadOnlyList<KnownActor> All { get; }

    /// <summary>Reads the actor files. Throws <see cref="Model.Diagnostics.EntenteException"/> with file and line when one is broken.</summary>
    public static ActorDirectory Load(IDataFiles files) => new([.. ActorBook.Load(files).Named.Select(Known)]);

    /// <summary>Those with a name, id or code that contains the words, whatever their case and diacritics; whole names first.</summary>
    public IReadOnlyList<KnownActor> Search(string words)
    {
        var key = Fold.Key(words);
        return [.. All.Where(a => Keys(a).Any(k => k.Contains(key, StringComparison.Ordinal)))
            .OrderBy(a => Keys(a).Contains(key, StringComparer.Ordinal) ? 0 : 1).ThenBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Keys(KnownActor actor) => actor.Names.Append(actor.Id).Select(Fold.Key);

    private static KnownActor Known(NamedActor named)
    {
        var actor = named.Actor;
        return new KnownActor(actor.Id, actor.Kind.ToString().ToLowerInvariant(), actor.Code, actor.Sector, actor.Name,
            [.. named.Forms.Select(f => f.Text)], [.. actor.Offices.Select(Term).Concat(actor.Members.Select(Term))], named.Place)
        { Iso2 = actor.Iso2 };
    }

    private static string Term(Holding office) => $"{office.Office} ({office.Code}) {Day(office.From)}/{Day(office.Until)}";

    private static string Term(Membership member) => member.From is null && member.Until is null ? member.Code : $"{member.Code} {Day(member.From)}/{Day(member.Until)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
