namespace Entente.Text.Names;

/// <summary>
/// Known names as hashed phrases. The longest phrase of each list that starts at a word is marked on the words that it covers.
/// Hyphens between words are passed over, so that "al-Sadr" and "al - Sadr" are the same.
/// </summary>
internal sealed class NameLists
{
    internal const int LongestPhrase = 6;
    internal const int Count = 10;

    private readonly uint[] _keys;
    private readonly ushort[] _lists;
    private readonly uint[] _table;
    private readonly ushort[] _values;

    /// <param name="keys">Hashes of phrases, ascending.</param>
    /// <param name="lists">For each, the lists that it stands in, a bit each.</param>
    internal NameLists(uint[] keys, ushort[] lists)
    {
        (_keys, _lists) = (keys, lists);
        var size = 16;
        while (size < keys.Length * 3) size *= 2;
        (_table, _values) = (new uint[size], new ushort[size]);
        for (var i = 0; i < keys.Length; i++)
        {
            var at = Find(keys[i]);
            (_table[at], _values[at]) = (keys[i], lists[i]);
        }
    }

    internal ReadOnlySpan<uint> Keys => _keys;

    internal ReadOnlySpan<ushort> Lists => _lists;

    internal static ulong Extend(ulong phrase, ulong word) => NameHash.Join(phrase, word);

    internal static uint Key(ulong phrase) => NameHash.Key(0, phrase);

    internal void Mark(Span<NameTrait> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
            if (sentence[i].Shape != NameShape.Hyphen)
                MarkFrom(sentence, i);
    }

    private void MarkFrom(Span<NameTrait> sentence, int first)
    {
        ulong phrase = 0;
        var steps = 0;
        for (var i = first; i < sentence.Length && steps < LongestPhrase; i++)
        {
            if (sentence[i].Shape == NameShape.Hyphen) continue;
            phrase = Extend(phrase, sentence[i].Lower);
            steps++;
            var at = Find(Key(phrase));
            if (_table[at] == 0) continue;
            for (uint bits = _values[at]; bits != 0; bits &= bits - 1)
                Write(sentence[first..(i + 1)], System.Numerics.BitOperations.TrailingZeroCount(bits));
        }
    }

    /// <summary>A phrase gives way to one that began earlier in the same list.</summary>
    private static void Write(Span<NameTrait> words, int list)
    {
        var shift = 4 * list;
        var here = (words[0].Lists >> shift) & 15;
        if (here is 1 + NameLabels.Inner or 1 + NameLabels.Last) return;
        for (var i = 0; i < words.Length; i++)
            words[i].Lists = (words[i].Lists & ~(15UL << shift)) | ((ulong)(1 + Part(i, words.Length)) << shift);
    }

    private static int Part(int i, int length)
    {
        if (length == 1) return NameLabels.Unit;
        if (i == 0) return NameLabels.Begin;
        return i == length - 1 ? NameLabels.Last : NameLabels.Inner;
    }

    private int Find(uint key)
    {
        var mask = _table.Length - 1;
        var at = (int)key & mask;
        while (_table[at] != 0 && _table[at] != key) at = (at + 1) & mask;
        return at;
    }
}
