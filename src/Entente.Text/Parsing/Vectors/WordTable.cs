using System.Collections;

namespace Entente.Text.Parsing.Vectors;

/// <summary>
/// Many words, each with its place, in three arrays: a third of the memory of strings in a dictionary, and nothing for the collector to walk through.
/// </summary>
internal sealed class WordTable : IReadOnlyList<string>
{
    private readonly char[] _characters;
    private readonly int[] _ends;
    private readonly int[] _slots;

    /// <param name="characters">All words, one behind the other.</param>
    /// <param name="ends">For each word, the place after its last character.</param>
    public WordTable(char[] characters, int[] ends)
    {
        (_characters, _ends) = (characters, ends);
        var size = 16;
        while (size < ends.Length * 2) size *= 2;
        _slots = new int[size];
        for (var i = 0; i < ends.Length; i++)
        {
            var slot = Slot(Word(i));
            if (_slots[slot] == 0) _slots[slot] = i + 1;
        }
    }

    public int Count => _ends.Length;

    public string this[int index] => Word(index).ToString();

    public static WordTable Of(IEnumerable<string> words)
    {
        var characters = new List<char>();
        var ends = new List<int>();
        foreach (var word in words)
        {
            characters.AddRange(word);
            ends.Add(characters.Count);
        }
        return new WordTable([.. characters], [.. ends]);
    }

    /// <summary>The place of a word counted from 1, the first of equals; 0 for any other.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[Slot(word)];

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ReadOnlySpan<char> Word(int index) => _characters.AsSpan((index == 0 ? 0 : _ends[index - 1]).._ends[index]);

    /// <summary>Where a word stands, or the empty slot where it would.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var slot = (int)Hash.Mix(Hash.Text(Hash.Start(201), word)) & (_slots.Length - 1);
        while (_slots[slot] != 0 && !word.SequenceEqual(Word(_slots[slot] - 1))) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
