using System.Collections.Frozen;
using System.Text;

namespace Entente.Text.Names.Types;

/// <summary>The lists under <c>data/names/types</c>, which travel inside the assembly: phrases by the hash of their words, with their clues.</summary>
internal sealed class ClueLists
{
    /// <summary>No phrase has more words.</summary>
    internal const int Longest = 6;

    private const string Folder = "names/types/";

    private static readonly Lazy<ClueLists> Loaded = new(Load);
    private readonly FrozenDictionary<ulong, NameClue> _phrases;

    private ClueLists(Dictionary<ulong, NameClue> phrases) => _phrases = phrases.ToFrozenDictionary();

    internal static ClueLists Shared => Loaded.Value;

    /// <summary>The clues of a phrase, by <see cref="NameLists.Extend"/> over its words from 0.</summary>
    internal NameClue Of(ulong phrase) => _phrases.GetValueOrDefault(phrase);

    private static ClueLists Load()
    {
        var phrases = new Dictionary<ulong, NameClue>();
        var assembly = typeof(ClueLists).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var clue = Enum.Parse<NameClue>(Path.GetFileNameWithoutExtension(resource), ignoreCase: true);
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            while (reader.ReadLine() is { } line) AddLine(phrases, line, clue);
        }
        return new ClueLists(phrases);
    }

    private static void AddLine(Dictionary<ulong, NameClue> phrases, string line, NameClue clue)
    {
        if (line.StartsWith('#')) return;
        foreach (var phrase in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add(phrases, phrase.Replace("'s", " 's", StringComparison.Ordinal), clue);
            if (phrase.Contains('-', StringComparison.Ordinal)) Add(phrases, phrase.Replace('-', ' '), clue);
        }
    }

    private static void Add(Dictionary<ulong, NameClue> phrases, string phrase, NameClue clue)
    {
        ulong hash = 0;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)) hash = NameLists.Extend(hash, NameHash.Lower(word));
        phrases[hash] = phrases.GetValueOrDefault(hash) | clue;
    }
}
