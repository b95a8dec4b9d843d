namespace Entente.Text.Names;

/// <summary>How often each word of a text stands in lower case, and capitalised inside a normal sentence, with its last capitalised occurrence.</summary>
internal sealed class NameIndex
{
    private ulong[] _keys = new ulong[512];
    private Counts[] _counts = new Counts[512];
    private int _mask = 511;

    internal struct Counts
    {
        internal int Lower, Capital, Last;
    }

    internal ref readonly Counts this[int entry] => ref _counts[entry];

    /// <summary>Empties the index and makes room for a text of <paramref name="words"/> words.</summary>
    internal void Clear(int words)
    {
        var size = 512;
        while (size < words * 2) size *= 2;
        if (size > _keys.Length)
        {
            _keys = new ulong[size];
            _counts = new Counts[size];
        }
        _mask = size - 1;
        _keys.AsSpan(0, size).Clear();
    }

    internal void Add(ref NameTrait trait, int word, NameCase style, bool first)
    {
        if (trait.Shape is not NameShape.Lower && !NameShapes.IsCapital(trait.Shape)) return;
        var entry = Find(trait.Lower);
        ref var counts = ref _counts[entry];
        if (_keys[entry] == 0)
        {
            _keys[entry] = trait.Lower;
            counts = new Counts { Last = -1 };
        }
        trait.Entry = entry;
        trait.Previous = counts.Last;
        // Only capitalised occurrences are ever followed; a chain of all would take quadratic time.
        if (NameShapes.IsCapital(trait.Shape)) counts.Last = word;
        if (style != NameCase.Normal) return;
        if (trait.Shape == NameShape.Lower) counts.Lower++;
        else if (!first) counts.Capital++;
    }

    private int Find(ulong key)
    {
        var at = (int)key & _mask;
        while (_keys[at] != 0 && _keys[at] != key) at = (at + 1) & _mask;
        return at;
    }
}
