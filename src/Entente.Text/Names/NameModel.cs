using System.Runtime.Intrinsics;

namespace Entente.Text.Names;

/// <summary>
/// Whole-number weights of a linear-chain model: for each feature one for each label, and one for each pair of labels that may follow
/// one another. Immutable.
/// </summary>
internal sealed class NameModel
{
    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly int _mask;

    /// <param name="keys">The features, ascending.</param>
    /// <param name="rows"><see cref="NameLabels.Stride"/> weights for each feature.</param>
    /// <param name="transitions">Weight of label b after label a, at a * stride + b.</param>
    /// <param name="known">What is known of words.</param>
    internal NameModel(uint[] keys, sbyte[] rows, short[] transitions, NameKnowledge known)
    {
        (Known, Transitions) = (known, transitions);
        var size = 1024;
        while (size < keys.Length + keys.Length / 2) size *= 2;
        (_keys, _rows, _mask) = (new uint[size], new sbyte[size * NameLabels.Stride], size - 1);
        for (var i = 0; i < keys.Length; i++) Place(keys[i], rows.AsSpan(i * NameLabels.Stride, NameLabels.Stride));
    }

    internal NameKnowledge Known { get; }

    internal short[] Transitions { get; }

    /// <summary>Writes the sum of the weights of <paramref name="features"/> for each label.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var at = Find(feature);
            if (_keys[at] == 0) continue;
            var row = Vector128.Create<sbyte>(_rows.AsSpan(at * NameLabels.Stride, NameLabels.Stride));
            var (low, high) = Vector128.Widen(row);
            sum += Vector256.Create(low, high);
        }
        for (var label = 0; label < NameLabels.Stride; label++) scores[label] = sum[label];
    }

    private void Place(uint key, ReadOnlySpan<sbyte> row)
    {
        var at = Find(key);
        _keys[at] = key;
        row.CopyTo(_rows.AsSpan(at * NameLabels.Stride));
    }

    private int Find(uint key)
    {
        var at = (int)(key * 0x9E3779B1u >> 1) & _mask;
        while (_keys[at] != 0 && _keys[at] != key) at = (at + 1) & _mask;
        return at;
    }
}
