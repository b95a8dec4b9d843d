using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>Looks for memberships that overlap and for bodies that are parts of themselves.</summary>
internal static class BodyLint
{
    public static IEnumerable<Diagnostic> Check(ActorBook book)
    {
        foreach (var named in book.Named)
        {
            foreach (var twice in Overlapping(named)) yield return twice;
            if (IsPartOfItself(named.Actor, book))
                yield return new Diagnostic("ACT007", named.Place, $"'{named.Actor.Id}' is a part of itself.", "Correct \"parent\" here or further up.");
        }
    }

    private static IEnumerable<Diagnostic> Overlapping(NamedActor named) =>
        from same in named.Actor.Members.GroupBy(m => m.Code, StringComparer.Ordinal)
        let ordered = same.OrderBy(m => m.From ?? DateOnly.MinValue).ToList()
        from pair in ordered.Zip(ordered.Skip(1))
        where pair.First.Until is null || pair.Second.From is null || pair.Second.From < pair.First.Until
        select new Diagnostic("ACT006", named.Place, $"{same.Key} is a member twice at the same time.", "Keep one of the two, or correct their dates.");

    private static bool IsPartOfItself(Actor actor, ActorBook book)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var part = actor; part?.Parent is { } parent; part = book.ById(parent))
            if (!seen.Add(parent)) return true;
        return false;
    }
}
