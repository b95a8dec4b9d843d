using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Weights to begin with.</summary>
internal static class Initial
{
    public static Weights Weights(Shape shape, ulong seed)
    {
        var weights = new Weights(shape);
        var shuffle = new Shuffle(seed);
        Fill(weights.Words, 0.02f, ref shuffle);
        Fill(weights.Parts, MathF.Sqrt(1f / shape.PartSize), ref shuffle);
        foreach (var matrix in weights.Dense)
        {
            if (matrix.Rows > 1) Fill(matrix, MathF.Sqrt(6f / (matrix.Rows + matrix.Columns)), ref shuffle);
        }
        Fill(weights.Root, 0.1f, ref shuffle);
        Fill(weights.RootRelation, 0.1f, ref shuffle);
        // A cell should begin by remembering: gates stand in the order input, forget, output, candidate.
        foreach (var direction in weights.Layers.SelectMany(l => l)) direction.Bias.Values.AsSpan(shape.Hidden, shape.Hidden).Fill(1f);
        return weights;
    }

    private static void Fill(Matrix matrix, float range, ref Shuffle shuffle)
    {
        foreach (ref var value in matrix.Values.AsSpan()) value = (2 * shuffle.Unit() - 1) * range;
    }
}
