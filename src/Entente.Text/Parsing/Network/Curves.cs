using System.Runtime.Intrinsics;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// Exponential, sigmoid and hyperbolic tangent from additions, multiplications and divisions alone (Cephes' polynomial), because the
/// mathematics of the platform may differ in the last bit between machines.
/// </summary>
internal static class Curves
{
    private const int Lanes = 8;

    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var power = Vector256.Floor(x * Vector256.Create(1.44269504f) + Vector256.Create(0.5f));
        x -= power * Vector256.Create(0.693359375f);
        x -= power * Vector256.Create(-2.12194440e-4f);
        var y = Vector256.Create(1.9875691500e-4f);
        y = y * x + Vector256.Create(1.3981999507e-3f);
        y = y * x + Vector256.Create(8.3334519073e-3f);
        y = y * x + Vector256.Create(4.1665795894e-2f);
        y = y * x + Vector256.Create(1.6666665459e-1f);
        y = y * x + Vector256.Create(5.0000001201e-1f);
        y = y * x * x + x + Vector256<float>.One;
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(power) + Vector256.Create(127), 23).AsSingle();
        return y * scale;
    }

    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.Create(2f) / (Vector256<float>.One + Exp(Vector256.Create(-2f) * x)) - Vector256<float>.One;

    /// <summary>One step of a long short-term memory. The four gates are replaced by their activations.</summary>
    public static void Gates(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        if (Vector512.IsHardwareAccelerated && cell.Length % WideCurves.Lanes == 0) WideCurves.Gates(gates, before, cell, output);
        else Narrow(gates, before, cell, output);
    }

    /// <summary>The same for machines without wider vectors.</summary>
    public static void Narrow(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        var size = cell.Length;
        for (var k = 0; k < size; k += Lanes)
        {
            var i = Sigmoid(Vector256.Create<float>(gates[k..]));
            var f = Sigmoid(Vector256.Create<float>(gates[(size + k)..]));
            var o = Sigmoid(Vector256.Create<float>(gates[(2 * size + k)..]));
            var g = Tanh(Vector256.Create<float>(gates[(3 * size + k)..]));
            var c = i * g;
            if (!before.IsEmpty) c += f * Vector256.Create<float>(before[k..]);
            i.CopyTo(gates[k..]);
            f.CopyTo(gates[(size + k)..]);
            o.CopyTo(gates[(2 * size + k)..]);
            g.CopyTo(gates[(3 * size + k)..]);
            c.CopyTo(cell[k..]);
            (o * Tanh(c)).CopyTo(output[k..]);
        }
    }
}
