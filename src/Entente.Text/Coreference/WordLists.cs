using Entente.Text.Parsing;

namespace Entente.Text.Coreference;

/// <summary>What is known of words beforehand: names of men and women, words for them and for people, by the hash of the word.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<uint, byte> _lists = [];

    /// <param name="keys">Hashes of words, ascending.</param>
    /// <param name="lists">For each, the lists that it stands in, a bit each.</param>
    public WordLists(uint[] keys, byte[] lists)
    {
        (Keys, Lists) = (keys, lists);
        for (var i = 0; i < keys.Length; i++) _lists[keys[i]] = lists[i];
    }

    public uint[] Keys { get; }

    public byte[] Lists { get; }

    /// <summary>The lists that a word stands in; words with a capital are looked up as names.</summary>
    public byte Of(uint word) => _lists.GetValueOrDefault(word);

    public static uint Key(ReadOnlySpan<char> word) => Hash.Text(1, word);
}
