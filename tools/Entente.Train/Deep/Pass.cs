using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>A share of a batch on its way through the network: sentences, what the network makes of them, and the gradients so far.</summary>
internal sealed class Pass(Net net, Transposed transposed)
{
    private float[] _topSlope = [];
    private float[] _roleSlope = [];

    public Net Net { get; } = net;

    public Transposed Transposed { get; } = transposed;

    public Shape Shape => Net.Shape;

    public Weights Weights => Net.Weights;

    public List<Example> Examples { get; } = [];

    /// <summary>The sentences of <see cref="Examples"/>, longest first.</summary>
    public Batch Batch { get; } = new();

    public Trace Trace { get; } = new();

    public Slopes Slopes { get; } = new();

    public Gradients Gradients { get; } = new(net.Weights);

    /// <summary>The loss's slope by the output of the upper layer.</summary>
    public Span<float> TopSlope => Buffers.Take(ref _topSlope, Trace.Rows * Shape.Output);

    /// <summary>The loss's slope by the words in their four roles.</summary>
    public Span<float> RoleSlope => Buffers.Take(ref _roleSlope, Trace.Rows * 4 * Shape.Arc);

    /// <summary>Gradients of a plain layer, and the slope by its input.</summary>
    public void Linear(ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> slope, int columns, Matrix weights, Matrix bias, Span<float> inputSlope)
    {
        Slopes.AddWeights(input, inputStride, weights.Rows, slope, columns, columns, Trace.Rows, Gradients.Of(weights));
        Slopes.AddBias(slope, columns, columns, Trace.Rows, Gradients.Of(bias));
        Product.Add(slope, columns, Trace.Rows, Transposed.Of(weights), inputSlope, inputStride);
    }
}
