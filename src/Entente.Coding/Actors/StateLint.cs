using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>Looks for states that can't both be right: two with one code of a kind, two with one number at the same time.</summary>
internal static class StateLint
{
    // States change hands on days that sources put differently.
    private const int Tolerance = 31;

    public static IEnumerable<Diagnostic> Check(ActorBook book)
    {
        var states = book.Named.Where(n => n.Actor.Kind == ActorKind.State).ToList();
        return [.. Doubled(states, "ISO", a => a.Iso2), .. Doubled(states, "FIPS", a => a.Fips),
            .. Doubled(states, "Correlates of War", a => a.Cow?.ToString(CultureInfo.InvariantCulture)), .. Untimely(states, book)];
    }

    private static IEnumerable<Diagnostic> Doubled(List<NamedActor> states, string kind, Func<Actor, string?> code) =>
        from same in states.Where(s => code(s.Actor) is not null).GroupBy(s => code(s.Actor), StringComparer.Ordinal)
        let ordered = same.OrderBy(s => s.Actor.From ?? DateOnly.MinValue).ToList()
        from pair in ordered.Zip(ordered.Skip(1))
        where Overlap(pair.First.Actor, pair.Second.Actor)
        select new Diagnostic("ACT004", pair.Second.Place, $"the {kind} code {same.Key} belongs at the same time to {pair.First.Place}.",
            "Correct one of the codes, or the days on which the states began and ended.");

    private static bool Overlap(Actor before, Actor after) =>
        before.Until is not { } end || after.From is not { } start || end.DayNumber - start.DayNumber > Tolerance;

    // A successor begins when its predecessor ends, or breaks away before; it does not begin after a gap of years without a reason.
    private static IEnumerable<Diagnostic> Untimely(List<NamedActor> states, ActorBook book) =>
        from state in states
        from code in state.Actor.Predecessors
        let before = book.ById(code)
        where before?.From > state.Actor.From
        select new Diagnostic("ACT005", state.Place, $"the state began before its predecessor {code} did.", "Correct \"from\" or \"predecessors\".");
}
