using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Compiles the lists of known names: <c>data/names/LIST.txt</c>, names set apart by semicolons or line ends, <c>#</c> before a remark.</summary>
internal static class NameListFiles
{
    /// <summary>The states and regions, as they are written in the list of them.</summary>
    internal static HashSet<string> States(string folder) => new(Phrases(Path.Combine(folder, "country.txt")), StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">The folder of the lists.</param>
    /// <param name="actors">The folder of the known actors, whose names join the lists; null for none.</param>
    internal static NameLists Read(string folder, string? actors = null)
    {
        var found = new SortedDictionary<uint, ushort>();
        for (var list = NameList.FirstName; list <= NameList.NoName; list++)
            foreach (var phrase in Phrases(Path.Combine(folder, list.ToString().ToLowerInvariant() + ".txt")))
            {
                var key = KeyOf(phrase);
                found[key] = (ushort)(found.GetValueOrDefault(key) | (1 << (int)list));
            }
        if (actors is not null)
            foreach (var (list, name) in ActorNames.Read(actors))
                foreach (var phrase in Spellings(name))
                    found[KeyOf(phrase)] = (ushort)(found.GetValueOrDefault(KeyOf(phrase)) | (1 << (int)list));
        return new NameLists([.. found.Keys], [.. found.Values]);
    }

    private static IEnumerable<string> Phrases(string path) =>
        !File.Exists(path) ? [] : File.ReadLines(path).Where(l => !l.StartsWith('#'))
            .SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).SelectMany(Spellings);

    /// <summary>With a hyphen kept (one word) and taken as a gap; with "'s" as a word of its own.</summary>
    private static IEnumerable<string> Spellings(string phrase)
    {
        phrase = phrase.Replace("'s", " 's", StringComparison.Ordinal);
        yield return phrase;
        if (phrase.Contains('-')) yield return phrase.Replace('-', ' ');
    }

    private static uint KeyOf(string phrase)
    {
        ulong hash = 0;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)) hash = NameLists.Extend(hash, NameHash.Lower(word));
        return NameLists.Key(hash);
    }
}
