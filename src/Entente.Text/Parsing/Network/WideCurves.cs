using System.Runtime.Intrinsics;

namespace Entente.Text.Parsing.Network;

/// <summary>What <see cref="Curves"/> computes, in vectors of 512 bits: the same operations in the same order, so the same bits.</summary>
internal static class WideCurves
{
    public const int Lanes = 16;

    /// <summary>One step of a long short-term memory, as in <see cref="Curves.Gates"/>.</summary>
    public static void Gates(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        var size = cell.Length;
        for (var k = 0; k < size; k += Lanes)
        {
            var i = Sigmoid(Vector512.Create<float>(gates[k..]));
            var f = Sigmoid(Vector512.Create<float>(gates[(size + k)..]));
            var o = Sigmoid(Vector512.Create<float>(gates[(2 * size + k)..]));
            var g = Tanh(Vector512.Create<float>(gates[(3 * size + k)..]));
            var c = i * g;
            if (!before.IsEmpty) c += f * Vector512.Create<float>(before[k..]);
            i.CopyTo(gates[k..]);
            f.CopyTo(gates[(size + k)..]);
            o.CopyTo(gates[(2 * size + k)..]);
            g.CopyTo(gates[(3 * size + k)..]);
            c.CopyTo(cell[k..]);
            (o * Tanh(c)).CopyTo(output[k..]);
        }
    }

    private static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var power = Vector512.Floor(x * Vector512.Create(1.44269504f) + Vector512.Create(0.5f));
        x -= power * Vector512.Create(0.693359375f);
        x -= power * Vector512.Create(-2.12194440e-4f);
        var y = Vector512.Create(1.9875691500e-4f);
        y = y * x + Vector512.Create(1.3981999507e-3f);
        y = y * x + Vector512.Create(8.3334519073e-3f);
        y = y * x + Vector512.Create(4.1665795894e-2f);
        y = y * x + Vector512.Create(1.6666665459e-1f);
        y = y * x + Vector512.Create(5.0000001201e-1f);
        y = y * x * x + x + Vector512<float>.One;
        var scale = Vector512.ShiftLeft(Vector512.ConvertToInt32(power) + Vector512.Create(127), 23).AsSingle();
        return y * scale;
    }

    private static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    private static Vector512<float> Tanh(Vector512<float> x) =>
        Vector512.Create(2f) / (Vector512<float>.One + Exp(Vector512.Create(-2f) * x)) - Vector512<float>.One;
}
