namespace Entente.Text.Names;

/// <summary>
/// Word classes at four granularities, found by clustering word vectors learned from much raw text: words that stand in the same
/// company share a class, so that a name never seen in training is known by its neighbours (Turian, Ratinov and Bengio 2010).
/// </summary>
internal sealed class NameClusters
{
    /// <summary>Granularities, coarse to fine.</summary>
    internal const int Levels = 4;

    internal static readonly NameClusters None = new([], []);

    private readonly uint[] _keys;
    private readonly ulong[] _classes;
    private readonly uint[] _table;
    private readonly ulong[] _values;

    /// <param name="keys">Words by <see cref="Key"/>, ascending, each once.</param>
    /// <param name="classes">For each, its class at each level, from 1 on, 16 bits a level, the coarsest lowest.</param>
    internal NameClusters(uint[] keys, ulong[] classes)
    {
        (_keys, _classes) = (keys, classes);
        var size = 16;
        while (size < keys.Length * 2) size *= 2;
        (_table, _values) = (new uint[size], new ulong[size]);
        for (var i = 0; i < keys.Length; i++)
        {
            var at = Find(keys[i]);
            (_table[at], _values[at]) = (keys[i], classes[i]);
        }
    }

    internal ReadOnlySpan<uint> Keys => _keys;

    internal ReadOnlySpan<ulong> Classes => _classes;

    /// <summary>How a word is known: by <see cref="NameHash.Lower"/> of its form.</summary>
    internal static uint Key(ulong lower) => NameHash.Key(0, lower);

    /// <summary>The classes of a word, 0 when it has none.</summary>
    internal ulong Of(ulong lower) => _values[Find(Key(lower))];

    /// <summary>The class at one level.</summary>
    internal static ulong At(ulong classes, int level) => (classes >> (16 * level)) & 0xFFFF;

    private int Find(uint key)
    {
        var mask = _table.Length - 1;
        var at = (int)key & mask;
        while (_table[at] != 0 && _table[at] != key) at = (at + 1) & mask;
        return at;
    }
}
