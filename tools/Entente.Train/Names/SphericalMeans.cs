using System.Runtime.Intrinsics;

namespace Entente.Train.Names;

/// <summary>
/// Spherical k-means (Dhillon and Modha 2001): vectors of length 1 go to the mean they make the smallest angle with, in a fixed number of
/// passes on one thread. The first means are vectors spread evenly over the first rows, so that the same rows give the same classes.
/// </summary>
internal sealed class SphericalMeans
{
    /// <summary>Numbers in a row: a vector's size rounded up to whole registers.</summary>
    private readonly int _width;
    private readonly float[] _rows;
    private readonly int _count;

    /// <param name="rows">Vectors one after another.</param>
    /// <param name="size">Numbers in each.</param>
    internal SphericalMeans(ReadOnlySpan<float> rows, int size)
    {
        _count = rows.Length / size;
        _width = (size + 7) / 8 * 8;
        _rows = new float[_count * _width];
        for (var i = 0; i < _count; i++)
        {
            rows.Slice(i * size, size).CopyTo(_rows.AsSpan(i * _width));
            Normalise(_rows.AsSpan(i * _width, _width));
        }
    }

    /// <summary>The class of each row, from 0 on.</summary>
    /// <param name="classes">How many, at least 1 and at most <paramref name="first"/>.</param>
    /// <param name="first">The rows from the beginning that the first means are taken from.</param>
    /// <param name="passes">Passes over all rows.</param>
    internal int[] Cluster(int classes, int first, int passes)
    {
        var means = new float[classes * _width];
        for (var c = 0; c < classes; c++) Row((int)((long)c * first / classes)).CopyTo(means.AsSpan(c * _width));
        var of = new int[_count];
        for (var pass = 0; pass < passes; pass++)
        {
            if (pass > 0) Recentre(means, of);
            for (var i = 0; i < _count; i++) of[i] = Nearest(Row(i), means);
        }
        return of;
    }

    /// <summary>A class that lost all its rows keeps its mean.</summary>
    private void Recentre(float[] means, int[] of)
    {
        var sums = new float[means.Length];
        var used = new bool[means.Length / _width];
        for (var i = 0; i < _count; i++)
        {
            used[of[i]] = true;
            var row = Row(i);
            var sum = sums.AsSpan(of[i] * _width, _width);
            for (var k = 0; k < _width; k++) sum[k] += row[k];
        }
        for (var c = 0; c < used.Length; c++)
        {
            if (!used[c]) continue;
            Normalise(sums.AsSpan(c * _width, _width));
            sums.AsSpan(c * _width, _width).CopyTo(means.AsSpan(c * _width));
        }
    }

    private int Nearest(ReadOnlySpan<float> row, float[] means)
    {
        var best = float.NegativeInfinity;
        var place = 0;
        for (var c = 0; c < means.Length / _width; c++)
        {
            var sum = Vector256<float>.Zero;
            for (var k = 0; k < _width; k += 8)
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(row[k..]), Vector256.LoadUnsafe(ref means[c * _width + k]), sum);
            var near = Vector256.Sum(sum);
            if (near > best) (best, place) = (near, c);
        }
        return place;
    }

    private Span<float> Row(int i) => _rows.AsSpan(i * _width, _width);

    private static void Normalise(Span<float> vector)
    {
        var squares = 0f;
        foreach (var x in vector) squares += x * x;
        if (squares == 0) return;
        var length = MathF.Sqrt(squares);
        for (var k = 0; k < vector.Length; k++) vector[k] /= length;
    }
}
