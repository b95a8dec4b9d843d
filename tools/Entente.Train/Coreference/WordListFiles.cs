using Entente.Text.Coreference;

namespace Entente.Train.Coreference;

/// <summary>Compiles the lists of words: <c>data/coreference/LIST.txt</c>, words set apart by semicolons or line ends, <c>#</c> before a remark.</summary>
internal static class WordListFiles
{
    internal static WordLists Read(string folder)
    {
        var found = new SortedDictionary<uint, byte>();
        foreach (var list in Enum.GetValues<WordList>())
            foreach (var word in Words(Path.Combine(folder, list.ToString().ToLowerInvariant() + ".txt")))
            {
                var key = WordLists.Key(word);
                found[key] = (byte)(found.GetValueOrDefault(key) | (byte)list);
            }
        return new WordLists([.. found.Select(p => (p.Key, p.Value))], Aliases(Path.Combine(folder, "alias.txt")));
    }

    /// <summary>One line holds the names of one state or body.</summary>
    private static List<(uint, uint)> Aliases(string path)
    {
        var aliases = new SortedDictionary<uint, uint>();
        foreach (var line in File.ReadLines(path).Where(l => !l.StartsWith('#')))
        {
            var names = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NameKey).ToArray();
            foreach (var name in names) aliases[name] = names[0];
        }
        return [.. aliases.Select(p => (p.Key, p.Value))];
    }

    /// <summary>Articles, prepositions and 's are no part of the key, as in the features.</summary>
    private static uint NameKey(string name) => name.Replace("'s", string.Empty, StringComparison.Ordinal).Split(' ')
        .Where(w => w is not ("of" or "the")).Aggregate(WordLists.Begin(), (hash, word) => WordLists.Extend(hash, word));

    private static IEnumerable<string> Words(string path) =>
        !File.Exists(path) ? [] : File.ReadLines(path).Where(l => !l.StartsWith('#'))
            .SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
