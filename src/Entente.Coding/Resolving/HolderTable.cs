using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Who held which office of a state when. Frozen.</summary>
internal sealed class HolderTable
{
    private readonly Dictionary<(string Code, string Class), List<(Holding Holding, Actor Person)>> _holders = [];

    public HolderTable(IEnumerable<NamedActor> actors)
    {
        foreach (var person in actors.Select(n => n.Actor).Where(a => a.Kind == ActorKind.Person))
            foreach (var office in person.Offices.Where(o => o.Body is null && !o.Shared))
            {
                if (OfficeClass.Of(office.Office) is not { } known) continue;
                if (!_holders.TryGetValue((office.Code, known), out var list)) _holders.Add((office.Code, known), list = []);
                list.Add((office, person));
            }
    }

    /// <summary>Who held an office on a day, the one begun last on the day of a handover; without a day who holds it now. Null when nobody is known.</summary>
    public Actor? At(string code, string title, DateOnly? day)
    {
        if (OfficeClass.Of(title) is not { } known || !_holders.TryGetValue((code, known), out var list)) return null;
        return list.Where(h => day is { } d ? h.Holding.Covers(d) : h.Holding.Until is null)
            .OrderByDescending(h => h.Holding.From ?? DateOnly.MinValue).ThenBy(h => h.Person.Id, StringComparer.Ordinal)
            .Select(h => h.Person).FirstOrDefault();
    }
}
