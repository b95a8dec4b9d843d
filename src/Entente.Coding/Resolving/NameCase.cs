using Entente.Coding.Actors;

namespace Entente.Coding.Resolving;

/// <summary>Whether words written with other capitals than a name can be that name: "houthis" can, "us" and "who" can't.</summary>
internal static class NameCase
{
    private const int ShortestLoose = 5;

    // In lower case these are other words.
    private static readonly HashSet<string> CommonWords = new(StringComparer.Ordinal)
    {
        "china", "turkey", "jordan", "georgia", "guinea", "polish", "swift", "march", "labour", "future", "lega", "squad", "civil contract",
        "white army", "good party", "new people", "solidarity", "republican", "republicans", "democrats", "congress", "renaissance", "state house",
        "global south", "popular forces", "southern front", "people power party", "anonymous", "moderna", "shell",
        "swift", "quad", "must", "arena", "gerb", "mend", "fact", "base", "chad", "mali", "guam", "arms", "target", "meta", "national guard", "general assembly", "security council", "national front", "national liberation front", "home office", "treasury",
    };

    /// <param name="entry">The name.</param>
    /// <param name="text">The pieces as they are written.</param>
    /// <param name="loud">Whether the whole mention is in capitals.</param>
    public static bool Fits(NameEntry entry, string text, bool loud)
    {
        if (text == entry.Exact) return true;
        var (plain, exact) = (Fold.Plain(text), Fold.Plain(entry.Exact));
        if (plain == exact) return true;
        if (loud) return true;
        if (char.IsUpper(plain[0]) && string.Equals(plain[1..], exact[1..], StringComparison.Ordinal)) return true;
        if (entry.IsShortName || (entry.Kind == NameKind.FullName && char.IsLower(plain[0]))) return entry.Kind == NameKind.FullName;
        if (IsAcronym(exact) && plain.Length < ShortestLoose - 1) return false;
        if (char.IsLower(plain[0])) return plain.Length >= (IsAcronym(exact) || IsState(entry) ? ShortestLoose - 1 : ShortestLoose) && !CommonWords.Contains(plain);
        return plain.Length >= ShortestLoose || plain.Contains(' ', StringComparison.Ordinal) || IsAllCapitals(plain);
    }

    private static bool IsState(NameEntry entry) => entry.Kind == NameKind.Name && entry.Actor?.Kind == ActorKind.State;

    private static bool IsAcronym(string text) => !text.Contains(' ', StringComparison.Ordinal) && IsAllCapitals(text);

    private static bool IsAllCapitals(string text) => !text.Any(char.IsLower);
}
