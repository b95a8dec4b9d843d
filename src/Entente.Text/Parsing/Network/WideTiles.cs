using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Entente.Text.Parsing.Network;

/// <summary>Products of rows with two panels at a time, in vectors of 512 bits: each weight that is loaded serves four rows.</summary>
internal static class WideTiles
{
    private const int Width = ShortPacked.Width;

    /// <summary>Adds the products of all rows with <paramref name="panel"/> and the one after it.</summary>
    public static void Add(ReadOnlySpan<int> left, ShortPacked right, int panel, Span<float> sum, ReadOnlySpan<int> sumRows)
    {
        ref var p = ref MemoryMarshal.GetReference(right.Panel(panel));
        ref var q = ref MemoryMarshal.GetReference(right.Panel(panel + 1));
        var (n, at, r) = (right.Pairs, panel * Width, 0);
        for (; r + 4 <= sumRows.Length; r += 4)
            Four(left.Slice(r * n, 4 * n), ref p, ref q, n, right.Unit, sum, sumRows[r] + at, sumRows[r + 1] + at, sumRows[r + 2] + at, sumRows[r + 3] + at);
        for (; r < sumRows.Length; r++) One(left.Slice(r * n, n), ref p, ref q, right.Unit, sum.Slice(sumRows[r] + at, 2 * Width));
    }

    private static void Four(ReadOnlySpan<int> left, ref int p, ref int q, nint n, float unit, Span<float> sum, int s0, int s1, int s2, int s3)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        var v0 = Vector512<int>.Zero;
        var (v1, v2, v3, w0, w1, w2, w3) = (v0, v0, v0, v0, v0, v0, v0);
        for (nint i = 0; i < n; i++)
        {
            var b = Vector512.LoadUnsafe(ref Unsafe.Add(ref p, i * Width)).AsInt16();
            var c = Vector512.LoadUnsafe(ref Unsafe.Add(ref q, i * Width)).AsInt16();
            var x0 = Vector512.Create(Unsafe.Add(ref a, i)).AsInt16();
            var x1 = Vector512.Create(Unsafe.Add(ref a, n + i)).AsInt16();
            v0 += Avx512BW.MultiplyAddAdjacent(x0, b);
            w0 += Avx512BW.MultiplyAddAdjacent(x0, c);
            v1 += Avx512BW.MultiplyAddAdjacent(x1, b);
            w1 += Avx512BW.MultiplyAddAdjacent(x1, c);
            var x2 = Vector512.Create(Unsafe.Add(ref a, 2 * n + i)).AsInt16();
            var x3 = Vector512.Create(Unsafe.Add(ref a, 3 * n + i)).AsInt16();
            v2 += Avx512BW.MultiplyAddAdjacent(x2, b);
            w2 += Avx512BW.MultiplyAddAdjacent(x2, c);
            v3 += Avx512BW.MultiplyAddAdjacent(x3, b);
            w3 += Avx512BW.MultiplyAddAdjacent(x3, c);
        }
        var factor = Vector512.Create(unit);
        Store(v0, w0, factor, sum.Slice(s0, 2 * Width));
        Store(v1, w1, factor, sum.Slice(s1, 2 * Width));
        Store(v2, w2, factor, sum.Slice(s2, 2 * Width));
        Store(v3, w3, factor, sum.Slice(s3, 2 * Width));
    }

    private static void One(ReadOnlySpan<int> left, ref int p, ref int q, float unit, Span<float> sum)
    {
        var v = Vector512<int>.Zero;
        var w = v;
        for (var i = 0; i < left.Length; i++)
        {
            var x = Vector512.Create(left[i]).AsInt16();
            v += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref p, i * Width)).AsInt16());
            w += Avx512BW.MultiplyAddAdjacent(x, Vector512.LoadUnsafe(ref Unsafe.Add(ref q, i * Width)).AsInt16());
        }
        Store(v, w, Vector512.Create(unit), sum);
    }

    private static void Store(Vector512<int> v, Vector512<int> w, Vector512<float> factor, Span<float> sum)
    {
        (Vector512.Create<float>(sum) + Vector512.ConvertToSingle(v) * factor).CopyTo(sum);
        (Vector512.Create<float>(sum[Width..]) + Vector512.ConvertToSingle(w) * factor).CopyTo(sum[Width..]);
    }
}
