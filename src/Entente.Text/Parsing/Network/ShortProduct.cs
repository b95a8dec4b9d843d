using System.Buffers;
using System.Runtime.CompilerServices;
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
        var buffer = ArrayPool<int>.Shared.Rent(rows * right.Pairs);
        for (var r = 0; r < rows; r++) Round(left.Slice(r * leftStride, right.Rows), right, buffer.AsSpan(r * right.Pairs, right.Pairs));
        for (var p = 0; p < right.Panels; p++)
        {
            var panel = right.Panel(p);
            var at = p * ShortPacked.Width;
            var r = 0;
            for (; r + 4 <= rows; r += 4)
            {
                Four(buffer.AsSpan(r * right.Pairs, 4 * right.Pairs), panel, right, sum,
                    r * sumStride + at, (r + 1) * sumStride + at, (r + 2) * sumStride + at, (r + 3) * sumStride + at);
            }
            for (; r < rows; r++) One(buffer.AsSpan(r * right.Pairs, right.Pairs), panel, right.Unit, sum, r * sumStride + at);
        }
        ArrayPool<int>.Shared.Return(buffer);
    }

    /// <summary>The same for scattered rows, given by where they start.</summary>
    public static void Add(ReadOnlySpan<float> left, ReadOnlySpan<int> leftRows, ShortPacked right, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        var buffer = ArrayPool<int>.Shared.Rent(leftRows.Length * right.Pairs);
        for (var r = 0; r < leftRows.Length; r++) Round(left.Slice(leftRows[r], right.Rows), right, buffer.AsSpan(r * right.Pairs, right.Pairs));
        for (var p = 0; p < right.Panels; p++)
        {
            var panel = right.Panel(p);
            var at = p * ShortPacked.Width;
            var r = 0;
            for (; r + 4 <= leftRows.Length; r += 4)
            {
                Four(buffer.AsSpan(r * right.Pairs, 4 * right.Pairs), panel, right, sum,
                    sumRows[r] + at, sumRows[r + 1] + at, sumRows[r + 2] + at, sumRows[r + 3] + at);
            }
            for (; r < leftRows.Length; r++) One(buffer.AsSpan(r * right.Pairs, right.Pairs), panel, right.Unit, sum, sumRows[r] + at);
        }
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

    private static void Four(ReadOnlySpan<int> left, ReadOnlySpan<int> panel, ShortPacked right, Span<float> sum, int s0, int s1, int s2, int s3)
    {
        if (Avx512BW.IsSupported)
        {
            Wide(left, panel, right, sum, s0, s1, s2, s3);
            return;
        }
        var n = right.Pairs;
        One(left[..n], panel, right.Unit, sum, s0);
        One(left.Slice(n, n), panel, right.Unit, sum, s1);
        One(left.Slice(2 * n, n), panel, right.Unit, sum, s2);
        One(left.Slice(3 * n, n), panel, right.Unit, sum, s3);
    }

    private static void Wide(ReadOnlySpan<int> left, ReadOnlySpan<int> panel, ShortPacked right, Span<float> sum, int s0, int s1, int s2, int s3)
    {
        ref var p = ref MemoryMarshal.GetReference(panel);
        ref var a = ref MemoryMarshal.GetReference(left);
        nint n = right.Pairs;
        var v0 = Vector512<int>.Zero;
        var v1 = v0;
        var v2 = v0;
        var v3 = v0;
        for (nint i = 0; i < n; i++)
        {
            var b = Vector512.LoadUnsafe(ref Unsafe.Add(ref p, i * ShortPacked.Width)).AsInt16();
            v0 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, i)).AsInt16(), b);
            v1 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, n + i)).AsInt16(), b);
            v2 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, 2 * n + i)).AsInt16(), b);
            v3 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(Unsafe.Add(ref a, 3 * n + i)).AsInt16(), b);
        }
        var unit = Vector512.Create(right.Unit);
        Store(v0, unit, sum, s0);
        Store(v1, unit, sum, s1);
        Store(v2, unit, sum, s2);
        Store(v3, unit, sum, s3);
    }

    private static void Store(Vector512<int> value, Vector512<float> unit, Span<float> sum, int at)
    {
        ref var c = ref MemoryMarshal.GetReference(sum.Slice(at, ShortPacked.Width));
        (Vector512.LoadUnsafe(ref c) + Vector512.ConvertToSingle(value) * unit).StoreUnsafe(ref c);
    }

    private static void One(ReadOnlySpan<int> left, ReadOnlySpan<int> panel, float unit, Span<float> sum, int at)
    {
        ref var p = ref MemoryMarshal.GetReference(panel);
        ref var a = ref MemoryMarshal.GetReference(left);
        var v0 = Vector256<int>.Zero;
        var v1 = v0;
        for (nint i = 0; i < left.Length; i++)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, i));
            v0 += MultiplyPairs(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * ShortPacked.Width)));
            v1 += MultiplyPairs(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * ShortPacked.Width + 8)));
        }
        ref var c = ref MemoryMarshal.GetReference(sum.Slice(at, ShortPacked.Width));
        var factor = Vector256.Create(unit);
        (Vector256.LoadUnsafe(ref c) + Vector256.ConvertToSingle(v0) * factor).StoreUnsafe(ref c);
        (Vector256.LoadUnsafe(ref c, 8) + Vector256.ConvertToSingle(v1) * factor).StoreUnsafe(ref c, 8);
    }

    /// <summary>In each lane, the sum of the products of its two halves.</summary>
    private static Vector256<int> MultiplyPairs(Vector256<int> a, Vector256<int> b) => Avx2.IsSupported
        ? Avx2.MultiplyAddAdjacent(a.AsInt16(), b.AsInt16())
        : ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
}
