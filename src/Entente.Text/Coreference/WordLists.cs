using Entente.Text.Parsing;

namespace Entente.Text.Coreference;

/// <summary>
/// What is known of words beforehand: names of men and women, words for them, for people and for groups, by the hash of the word; and
/// names that mean the same, by the hash of all their words without articles and prepositions.
/// </summary>
internal sealed class WordLists
{
    private readonly Dictionary<uint, byte> _lists = [];
    private readonly Dictionary<uint, uint> _aliases = [];

    /// <param name="words">Hashes of words, each with the lists that it stands in, a bit each.</param>
    /// <param name="aliases">Hashes of names, each with that of the first name in its line.</param>
    public WordLists(IReadOnlyList<(uint Word, byte Lists)> words, IReadOnlyList<(uint Name, uint Same)> aliases)
    {
        (Words, Aliases) = (words, aliases);
        foreach (var (word, lists) in words) _lists[word] = lists;
        foreach (var (name, same) in aliases) _aliases[name] = same;
    }

    public IReadOnlyList<(uint Word, byte Lists)> Words { get; }

    public IReadOnlyList<(uint Name, uint Same)> Aliases { get; }

    /// <summary>The lists that a word stands in; words with a capital are looked up as names.</summary>
    public byte Of(uint word) => _lists.GetValueOrDefault(word);

    /// <summary>The hash that stands for all names of the same; null when only the name itself does.</summary>
    public uint? SameAs(uint name) => _aliases.TryGetValue(name, out var same) ? same : null;

    public static uint Key(ReadOnlySpan<char> word) => Hash.Text(1, word);

    /// <summary>The hash of a name before its first word; <see cref="Extend"/> adds the words.</summary>
    public static uint Begin() => Hash.Start(1);

    public static uint Extend(uint name, ReadOnlySpan<char> word) => Hash.Folded(name, word);
}
