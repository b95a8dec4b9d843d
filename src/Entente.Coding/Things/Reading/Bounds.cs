namespace Entente.Coding.Things.Reading;

/// <summary>The words that bound a number.</summary>
internal static class Bounds
{
    private static readonly (string[] Words, Bound Bound)[] Phrases =
    [
        (["between"], Bound.Between), (["anywhere", "between"], Bound.Between),
        (["at", "least"], Bound.Least), (["no", "fewer", "than"], Bound.Least), (["no", "less", "than"], Bound.Least), (["not", "less", "than"], Bound.Least),
        (["more", "than"], Bound.Least), (["well", "over"], Bound.Least), (["well", "above"], Bound.Least), (["just", "over"], Bound.Least), (["over"], Bound.Least),
        (["a", "minimum", "of"], Bound.Least), (["upwards", "of"], Bound.Least), (["upward", "of"], Bound.Least), (["in", "excess", "of"], Bound.Least),
        (["exceeding"], Bound.Least), (["greater", "than"], Bound.Least), (["above"], Bound.Least), (["slightly", "more", "than"], Bound.Least),
        (["a", "little", "over"], Bound.Least), (["a", "little", "more", "than"], Bound.Least),
        (["up", "to"], Bound.Most), (["as", "many", "as"], Bound.Most), (["as", "much", "as"], Bound.Most), (["at", "most"], Bound.Most),
        (["no", "more", "than"], Bound.Most), (["not", "more", "than"], Bound.Most), (["fewer", "than"], Bound.Most), (["less", "than"], Bound.Most),
        (["under"], Bound.Most), (["just", "under"], Bound.Most), (["below"], Bound.Most), (["nearly"], Bound.Most), (["almost"], Bound.Most),
        (["close", "to"], Bound.Most), (["just", "short", "of"], Bound.Most), (["a", "maximum", "of"], Bound.Most), (["just", "shy", "of"], Bound.Most),
        (["well", "under"], Bound.Most), (["well", "below"], Bound.Most),
        (["about"], Bound.About), (["around"], Bound.About), (["some"], Bound.About), (["roughly"], Bound.About), (["approximately"], Bound.About),
        (["approx"], Bound.About), (["circa"], Bound.About), (["an", "estimated"], Bound.About), (["estimated"], Bound.About),
    ];

    private static readonly Dictionary<string, (string[] Words, Bound Bound)[]> ByFirst =
        Phrases.GroupBy(p => p.Words[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>What bounds the number behind; moves past the words.</summary>
    public static Bound Read(Pieces pieces, ref int at)
    {
        if (!ByFirst.TryGetValue(pieces.Key(at), out var phrases)) return Bound.None;
        foreach (var (words, bound) in phrases)
        {
            if (!pieces.Reads(at, words)) continue;
            at += words.Length;
            return bound;
        }

        return Bound.None;
    }
}
