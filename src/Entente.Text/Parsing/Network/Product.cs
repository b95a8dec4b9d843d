using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// Matrix products that give the same bits on every machine and for every batch: each result is one chain of fused multiply-adds in the
/// order of the inner index, whatever the width of the vectors or the number of rows worked on at once.
/// </summary>
internal static class Product
{
    /// <summary>Adds <paramref name="left"/> times <paramref name="right"/> to <paramref name="sum"/>, whose rows hold whole panels.</summary>
    public static void Add(ReadOnlySpan<float> left, int leftStride, int rows, Packed right, Span<float> sum, int sumStride)
    {
        for (var p = 0; p < right.Panels; p++)
        {
            var panel = right.Values.AsSpan(p * right.Inner * Packed.Width, right.Inner * Packed.Width);
            var column = sum[(p * Packed.Width)..];
            var r = 0;
            for (; r + 4 <= rows; r += 4)
            {
                Four(left, r * leftStride, (r + 1) * leftStride, (r + 2) * leftStride, (r + 3) * leftStride, panel, right.Inner,
                    column, r * sumStride, (r + 1) * sumStride, (r + 2) * sumStride, (r + 3) * sumStride);
            }
            for (; r < rows; r++) One(left, r * leftStride, panel, right.Inner, column, r * sumStride);
        }
    }

    /// <summary>The same for scattered rows, given by where they start.</summary>
    public static void Add(ReadOnlySpan<float> left, ReadOnlySpan<int> leftRows, Packed right, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        for (var p = 0; p < right.Panels; p++)
        {
            var panel = right.Values.AsSpan(p * right.Inner * Packed.Width, right.Inner * Packed.Width);
            var column = sum[(p * Packed.Width)..];
            var r = 0;
            for (; r + 4 <= leftRows.Length; r += 4)
            {
                Four(left, leftRows[r], leftRows[r + 1], leftRows[r + 2], leftRows[r + 3], panel, right.Inner,
                    column, sumRows[r], sumRows[r + 1], sumRows[r + 2], sumRows[r + 3]);
            }
            for (; r < leftRows.Length; r++) One(left, leftRows[r], panel, right.Inner, column, sumRows[r]);
        }
    }

    private static void Four(
        ReadOnlySpan<float> left, int l0, int l1, int l2, int l3, ReadOnlySpan<float> panel, int inner,
        Span<float> sum, int s0, int s1, int s2, int s3)
    {
        ref var p = ref MemoryMarshal.GetReference(panel);
        ref var a0 = ref MemoryMarshal.GetReference(left.Slice(l0, inner));
        ref var a1 = ref MemoryMarshal.GetReference(left.Slice(l1, inner));
        ref var a2 = ref MemoryMarshal.GetReference(left.Slice(l2, inner));
        ref var a3 = ref MemoryMarshal.GetReference(left.Slice(l3, inner));
        ref var c0 = ref MemoryMarshal.GetReference(sum.Slice(s0, Packed.Width));
        ref var c1 = ref MemoryMarshal.GetReference(sum.Slice(s1, Packed.Width));
        ref var c2 = ref MemoryMarshal.GetReference(sum.Slice(s2, Packed.Width));
        ref var c3 = ref MemoryMarshal.GetReference(sum.Slice(s3, Packed.Width));
        var v00 = Vector256.LoadUnsafe(ref c0);
        var v01 = Vector256.LoadUnsafe(ref c0, 8);
        var v10 = Vector256.LoadUnsafe(ref c1);
        var v11 = Vector256.LoadUnsafe(ref c1, 8);
        var v20 = Vector256.LoadUnsafe(ref c2);
        var v21 = Vector256.LoadUnsafe(ref c2, 8);
        var v30 = Vector256.LoadUnsafe(ref c3);
        var v31 = Vector256.LoadUnsafe(ref c3, 8);
        for (nint i = 0; i < inner; i++)
        {
            var b0 = Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * Packed.Width));
            var b1 = Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * Packed.Width + 8));
            var x = Vector256.Create(Unsafe.Add(ref a0, i));
            v00 = Vector256.FusedMultiplyAdd(x, b0, v00);
            v01 = Vector256.FusedMultiplyAdd(x, b1, v01);
            x = Vector256.Create(Unsafe.Add(ref a1, i));
            v10 = Vector256.FusedMultiplyAdd(x, b0, v10);
            v11 = Vector256.FusedMultiplyAdd(x, b1, v11);
            x = Vector256.Create(Unsafe.Add(ref a2, i));
            v20 = Vector256.FusedMultiplyAdd(x, b0, v20);
            v21 = Vector256.FusedMultiplyAdd(x, b1, v21);
            x = Vector256.Create(Unsafe.Add(ref a3, i));
            v30 = Vector256.FusedMultiplyAdd(x, b0, v30);
            v31 = Vector256.FusedMultiplyAdd(x, b1, v31);
        }
        v00.StoreUnsafe(ref c0);
        v01.StoreUnsafe(ref c0, 8);
        v10.StoreUnsafe(ref c1);
        v11.StoreUnsafe(ref c1, 8);
        v20.StoreUnsafe(ref c2);
        v21.StoreUnsafe(ref c2, 8);
        v30.StoreUnsafe(ref c3);
        v31.StoreUnsafe(ref c3, 8);
    }

    private static void One(ReadOnlySpan<float> left, int l, ReadOnlySpan<float> panel, int inner, Span<float> sum, int s)
    {
        ref var p = ref MemoryMarshal.GetReference(panel);
        ref var a = ref MemoryMarshal.GetReference(left.Slice(l, inner));
        ref var c = ref MemoryMarshal.GetReference(sum.Slice(s, Packed.Width));
        var v0 = Vector256.LoadUnsafe(ref c);
        var v1 = Vector256.LoadUnsafe(ref c, 8);
        for (nint i = 0; i < inner; i++)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, i));
            v0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * Packed.Width)), v0);
            v1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref p, i * Packed.Width + 8)), v1);
        }
        v0.StoreUnsafe(ref c);
        v1.StoreUnsafe(ref c, 8);
    }
}
