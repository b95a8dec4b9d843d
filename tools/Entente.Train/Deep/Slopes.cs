using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Products that backpropagation needs.</summary>
internal sealed class Slopes
{
    private readonly Packed _packed = new();
    private float[] _turned = [];

    /// <summary>Adds the transpose of <paramref name="input"/> times <paramref name="slope"/>: the gradient of a weight matrix.</summary>
    public void AddWeights(
        ReadOnlySpan<float> input, int inputStride, int inputColumns, ReadOnlySpan<float> slope, int slopeStride, int slopeColumns, int rows,
        Span<float> gradient)
    {
        var turned = Buffers.Take(ref _turned, inputColumns * rows);
        for (var r = 0; r < rows; r++)
        {
            var row = input.Slice(r * inputStride, inputColumns);
            for (var c = 0; c < inputColumns; c++) turned[c * rows + r] = row[c];
        }
        _packed.Set(slope, slopeStride, rows, slopeColumns);
        Product.Add(turned, rows, inputColumns, _packed, gradient, slopeColumns);
    }

    public static void AddBias(ReadOnlySpan<float> slope, int stride, int columns, int rows, Span<float> gradient)
    {
        for (var r = 0; r < rows; r++) Vectors.Add(gradient[..columns], slope.Slice(r * stride, columns));
    }
}
