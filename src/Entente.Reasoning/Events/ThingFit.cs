using Entente.Model.Claims;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Events;

/// <summary>Whether two claims can be about the same things.</summary>
internal static class ThingFit
{
    /// <summary>False when both name things of one kind and none of them can be the same.</summary>
    public static bool Agrees(Claim a, Claim b)
    {
        foreach (var kind in a.Things.Select(t => t.Kind).Intersect(b.Things.Select(t => t.Kind), StringComparer.Ordinal))
        {
            var pairs = a.Things.Where(t => t.Kind == kind).SelectMany(x => b.Things.Where(t => t.Kind == kind).Select(y => (x, y)));
            if (!pairs.Any(p => CanBeSame(p.x, p.y))) return false;
        }

        return true;
    }

    /// <summary>A thing that both name and that is particular enough to know the act by; null when there is none.</summary>
    public static string? Shared(Claim a, Claim b)
    {
        foreach (var x in a.Things)
        {
            foreach (var y in b.Things)
            {
                if (x.Kind != y.Kind) continue;
                if (IsParticular(x.Item) && SameItem(x, y)) return x.Item;
                if (x.Amount is not null && x.Amount == y.Amount && x.Currency == y.Currency) return ThingNames.Of(x);
                if (x.Count > 1 && x.Count == y.Count && SameItem(x, y)) return ThingNames.Of(x);
            }
        }

        return null;
    }

    /// <summary>Whether two items are called the same, forms of the words aside.</summary>
    public static bool SameItem(Thing x, Thing y) =>
        x.Item is not null && y.Item is not null
            && WordList.ContentOf(x.Item).SequenceEqual(WordList.ContentOf(y.Item), StringComparer.Ordinal);

    /// <summary>Whether a name is one of a make or a type, such as one with capitals inside or digits, and no common noun.</summary>
    public static bool IsParticular(string? item) => item is not null && item.Any(c => char.IsDigit(c) || char.IsUpper(c));

    private static bool CanBeSame(Thing x, Thing y)
    {
        if (x.Item is not null && y.Item is not null)
            return SameItem(x, y) || (IsParticular(x.Item) != IsParticular(y.Item) && SameCategory(x, y));
        return x.Amount is null || y.Amount is null || (x.Amount == y.Amount && x.Currency == y.Currency);
    }

    // "missiles" and a make of missile may be the same things; two makes are not.
    private static bool SameCategory(Thing x, Thing y) =>
        (x.Category is not null && x.Category == y.Category) || Names(x, y.Item!) || Names(y, x.Item!);

    private static bool Names(Thing thing, string noun) =>
        thing.Category is not null
            && WordList.ContentOf(thing.Category).Contains(WordList.ContentOf(noun).LastOrDefault() ?? "", StringComparer.Ordinal);
}
