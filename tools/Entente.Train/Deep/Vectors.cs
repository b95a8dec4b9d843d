using System.Runtime.Intrinsics;

namespace Entente.Train.Deep;

/// <summary>Loops over long rows of numbers.</summary>
internal static class Vectors
{
    public static void Add(Span<float> sum, ReadOnlySpan<float> values)
    {
        var k = 0;
        for (; k + 8 <= sum.Length; k += 8) (Vector256.Create<float>(sum[k..]) + Vector256.Create(values[k..])).CopyTo(sum[k..]);
        for (; k < sum.Length; k++) sum[k] += values[k];
    }

    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> values, float scale)
    {
        for (var k = 0; k < sum.Length; k++) sum[k] += scale * values[k];
    }

    public static void Multiply(Span<float> values, ReadOnlySpan<float> by)
    {
        var k = 0;
        for (; k + 8 <= values.Length; k += 8) (Vector256.Create<float>(values[k..]) * Vector256.Create(by[k..])).CopyTo(values[k..]);
        for (; k < values.Length; k++) values[k] *= by[k];
    }

    public static double SquaredSum(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        var k = 0;
        var lanes = Vector256<float>.Zero;
        for (; k + 8 <= values.Length; k += 8)
        {
            var v = Vector256.Create(values[k..]);
            lanes += v * v;
        }
        for (var l = 0; l < 8; l++) sum += lanes[l];
        for (; k < values.Length; k++) sum += values[k] * values[k];
        return sum;
    }
}
