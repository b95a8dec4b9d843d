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
        return new WordLists([.. found.Keys], [.. found.Values]);
    }

    private static IEnumerable<string> Words(string path) =>
        !File.Exists(path) ? [] : File.ReadLines(path).Where(l => !l.StartsWith('#'))
            .SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
