using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// Matrix products in whole numbers: inputs are rounded to 16 bits, sums are exact in 32. The order of additions does not matter, so every
/// width of vectors gives the same bits.
/// </summary>
internal static class ShortProduct
{
    /// <summary>Adds <paramref name="left"/> times <paramref name="right"/> to <paramref name="sum"/>, whose rows hold whole panels.</summary>
    public static void Add(ReadOnlySpan<float> left, int leftStride, int rows, ShortPacked right, Span<float> sum, int sumStride)
    {
        var places = ArrayPool<int>.Shared.Rent(2 * rows);
        var (from, to) = (places.AsMemory(0, rows), places.AsMemory(rows, rows));
        for (var r = 0; r < rows; r++) (from.Span[r], to.Span[r]) = (r * leftStride, r * sumStride);
        Add(left, from.Span, right, sum, to.Span);
        ArrayPool<int>.Shared.Return(places);
    }

    /// <summary>The same for scattered rows, given by where they start.</summary>
    public static void Add(ReadOnlySpan<float> left, ReadOnlySpan<int> leftRows, ShortPacked right, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        var buffer = ArrayPool<int>.Shared.Rent(leftRows.Length * right.Pairs);
        var rounded = buffer.AsSpan(0, leftRows.Length * right.Pairs);
        for (var r = 0; r < leftRows.Length; r++) Round(left.Slice(leftRows[r], right.Rows), right, rounded.Slice(r * right.Pairs, right.Pairs));
        var panel = 0;
        if (Avx512BW.IsSupported)
            for (; panel + 2 <= right.Panels; panel += 2) WideTiles.Add(rounded, right, panel, sum, sumRows);
        for (; panel < right.Panels; panel++) Add(rounded, right, panel, sum, sumRows);
        ArrayPool<int>.Shared.Return(buffer);
    }

    private static void Round(ReadOnlySpan<float> row, ShortPacked right, Span<int> target)
    {
        var shorts = MemoryMarshal.Cast<int, short>(target);
        shorts[^1] = 0;
        var scale = Vector256.Create(ShortPacked.InputScale);
        var most = Vector256.Create((float)right.Most);
        var k = 0;
        for (; k + 16 <= row.Length; k += 16)
        {
            var low = Vector256.Round(Vector256.Clamp(Vector256.Create(row[k..]) * scale, -most, most));
            var high = Vector256.Round(Vector256.Clamp(Vector256.Create(row[(k + 8)..]) * scale, -most, most));
            Vector256.Narrow(Vector256.ConvertToInt32(low), Vector256.ConvertToInt32(high)).CopyTo(shorts[k..]);
        }
        for (; k < row.Length; k++) shorts[k] = (short)MathF.Round(Math.Clamp(row[k] * ShortPacked.InputScale, -right.Most, right.Most));
    }

    /// <summary>One panel with vectors of 256 bits, for machines that have no wider ones.</summary>
    private static void Add(ReadOnlySpan<int> left, ShortPacked right, int panel, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        for (var r = 0; r < sumRows.Length; r++)
            AddRow(left.Slice(r * right.Pairs, right.Pairs), right.Panel(panel), right.Unit, sum.Slice(sumRows[r] + panel * ShortPacked.Width, ShortPacked.Width));
    }

    private static void AddRow(ReadOnlySpan<int> left, ReadOnlySpan<int> panel, float unit, Span<float> sum)
    {
        ref var p = ref MemoryMarshal.GetReference(panel);
        var v0 = Vector256<int>.Zero;
        var v1 = v0;
        for (var i = 0; i < left.Length; i++)
        {
            var x = Vector256.Create(left[i]);
            v0 += MultiplyPairs(x, Vector256.LoadUnsafe(ref p, (nuint)(i * ShortPacked.Width)));
            v1 += MultiplyPairs(x, Vector256.LoadUnsafe(ref p, (nuint)(i * ShortPacked.Width + 8)));
        }
        var factor = Vector256.Create(unit);
        (Vector256.Create<float>(sum) + Vector256.ConvertToSingle(v0) * factor).CopyTo(sum);
        (Vector256.Create<float>(sum[8..]) + Vector256.ConvertToSingle(v1) * factor).CopyTo(sum[8..]);
    }

    /// <summary>In each lane, the sum of the products of its two halves.</summary>
    private static Vector256<int> MultiplyPairs(Vector256<int> a, Vector256<int> b) => Avx2.IsSupported
        ? Avx2.MultiplyAddAdjacent(a.AsInt16(), b.AsInt16())
        : ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
}
