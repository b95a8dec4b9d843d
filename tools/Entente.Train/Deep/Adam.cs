using System.Runtime.Intrinsics;
using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>The optimiser of Kingma and Ba (2015). Rows of look-up tables move only when they are used.</summary>
internal sealed class Adam(Weights weights)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private readonly Dictionary<Matrix, (float[] First, float[] Second)> _moments =
        weights.Dense.Concat(weights.Tables).ToDictionary(m => m, m => (new float[m.Values.Length], new float[m.Values.Length]));
    private double _power1 = 1;
    private double _power2 = 1;

    /// <summary>What it remembers of the gradients, in the order of the weights.</summary>
    public IEnumerable<float[]> Moments => weights.Dense.Concat(weights.Tables).SelectMany(m => new[] { _moments[m].First, _moments[m].Second });

    /// <summary>Powers of the two rates of forgetting, by the steps done.</summary>
    public (double First, double Second) Powers
    {
        get => (_power1, _power2);
        set => (_power1, _power2) = value;
    }

    /// <summary>Moves the weights against the gradients, which are scaled, clipped and cleared.</summary>
    public void Step(Gradients gradients, float rate, float scale, float clip)
    {
        _power1 *= Beta1;
        _power2 *= Beta2;
        var norm = (float)Math.Sqrt(SquaredNorm(gradients)) * scale;
        if (norm > clip) scale *= clip / norm;
        var step = (float)(rate * Math.Sqrt(1 - _power2) / (1 - _power1));
        foreach (var matrix in weights.Dense) Move(matrix, gradients.Of(matrix), 0, matrix.Values.Length, step, scale);
        foreach (var table in weights.Tables)
        {
            foreach (var row in gradients.Touched[table].Rows) Move(table, gradients.Of(table), row * table.Columns, table.Columns, step, scale);
            gradients.Touched[table].Clear();
        }
    }

    private double SquaredNorm(Gradients gradients)
    {
        var sum = weights.Dense.Sum(m => Vectors.SquaredSum(gradients.Of(m)));
        foreach (var table in weights.Tables)
        {
            foreach (var row in gradients.Touched[table].Rows)
                sum += Vectors.SquaredSum(gradients.Of(table).AsSpan(row * table.Columns, table.Columns));
        }
        return sum;
    }

    private void Move(Matrix matrix, float[] gradient, int start, int count, float step, float scale)
    {
        var (first, second) = _moments[matrix];
        var g = gradient.AsSpan(start, count);
        var m = first.AsSpan(start, count);
        var v = second.AsSpan(start, count);
        var w = matrix.Values.AsSpan(start, count);
        for (var k = 0; k + 8 <= count; k += 8)
        {
            var x = Vector256.Create<float>(g[k..]) * Vector256.Create(scale);
            var a = Vector256.Create<float>(m[k..]) * Vector256.Create(Beta1) + x * Vector256.Create(1 - Beta1);
            var b = Vector256.Create<float>(v[k..]) * Vector256.Create(Beta2) + x * x * Vector256.Create(1 - Beta2);
            a.CopyTo(m[k..]);
            b.CopyTo(v[k..]);
            var move = Vector256.Create(step) * a / (Vector256.Sqrt(b) + Vector256.Create(Epsilon));
            (Vector256.Create<float>(w[k..]) - move).CopyTo(w[k..]);
        }
        g.Clear();
    }
}
