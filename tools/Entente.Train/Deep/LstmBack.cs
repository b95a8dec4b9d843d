using System.Runtime.Intrinsics;
using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Backpropagation through one direction of a layer.</summary>
internal sealed class LstmBack(Lstm lstm)
{
    private float[] _slopes = [];
    private float[] _cellSlopes = [];
    private float[] _before = [];

    private int Hidden => lstm.Hidden;

    /// <summary>
    /// <paramref name="outputSlope"/> holds the loss's slope by output and is used up; the slope by input is added to <paramref name="inputSlope"/>.
    /// </summary>
    public void Run(
        Batch batch, LstmTrace trace, ReadOnlySpan<float> input, ReadOnlySpan<float> output, Span<float> outputSlope, int stride,
        Span<float> inputSlope, Transposed transposed, Gradients gradients, Slopes slopes)
    {
        var gates = trace.Gates(batch.Rows, Hidden);
        var cells = trace.Cells(batch.Rows, Hidden);
        var gateSlopes = Buffers.Take(ref _slopes, batch.Rows * 4 * Hidden);
        var cellSlopes = Buffers.Take(ref _cellSlopes, batch.Rows * Hidden);
        cellSlopes.Clear();
        for (var t = batch.Length(0) - 1; t >= 0; t--)
        {
            var active = Lstm.Active(batch, t);
            for (var s = 0; s < active; s++)
            {
                var row = lstm.Row(batch, s, t);
                Step(row, t == 0 ? -1 : lstm.Row(batch, s, t - 1), gates, cells, outputSlope.Slice(row * stride, Hidden), gateSlopes, cellSlopes);
            }
            if (t > 0) PassBack(batch, t, active, gateSlopes, transposed.Recurrent(lstm), outputSlope, stride);
        }
        var w = lstm.Weights;
        slopes.AddWeights(input, w.Input.Rows, w.Input.Rows, gateSlopes, 4 * Hidden, 4 * Hidden, batch.Rows, gradients.Of(w.Input));
        slopes.AddWeights(Before(batch, output, stride), Hidden, Hidden, gateSlopes, 4 * Hidden, 4 * Hidden, batch.Rows, gradients.Of(w.Recurrent));
        Slopes.AddBias(gateSlopes, 4 * Hidden, 4 * Hidden, batch.Rows, gradients.Of(w.Bias));
        Product.Add(gateSlopes, 4 * Hidden, batch.Rows, transposed.Input(lstm), inputSlope, w.Input.Rows);
    }

    private void PassBack(Batch batch, int t, int active, Span<float> gateSlopes, Packed recurrent, Span<float> outputSlope, int stride)
    {
        Span<int> from = stackalloc int[active];
        Span<int> to = stackalloc int[active];
        for (var s = 0; s < active; s++)
        {
            from[s] = lstm.Row(batch, s, t) * 4 * Hidden;
            to[s] = lstm.Row(batch, s, t - 1) * stride;
        }
        Product.Add(gateSlopes, from, recurrent, outputSlope, to);
    }

    private void Step(
        int row, int before, ReadOnlySpan<float> gates, ReadOnlySpan<float> cells, ReadOnlySpan<float> outputSlope,
        Span<float> gateSlopes, Span<float> cellSlopes)
    {
        var one = Vector256<float>.One;
        var gate = gates.Slice(row * 4 * Hidden, 4 * Hidden);
        var slope = gateSlopes.Slice(row * 4 * Hidden, 4 * Hidden);
        for (var k = 0; k < Hidden; k += 8)
        {
            var i = Vector256.Create(gate[k..]);
            var f = Vector256.Create(gate[(Hidden + k)..]);
            var o = Vector256.Create(gate[(2 * Hidden + k)..]);
            var g = Vector256.Create(gate[(3 * Hidden + k)..]);
            var tanh = Curves.Tanh(Vector256.Create(cells[(row * Hidden + k)..]));
            var dh = Vector256.Create(outputSlope[k..]);
            var dc = Vector256.Create<float>(cellSlopes[(row * Hidden + k)..]) + dh * o * (one - tanh * tanh);
            var previous = before < 0 ? Vector256<float>.Zero : Vector256.Create(cells[(before * Hidden + k)..]);
            (dc * g * i * (one - i)).CopyTo(slope[k..]);
            (dc * previous * f * (one - f)).CopyTo(slope[(Hidden + k)..]);
            (dh * tanh * o * (one - o)).CopyTo(slope[(2 * Hidden + k)..]);
            (dc * i * (one - g * g)).CopyTo(slope[(3 * Hidden + k)..]);
            if (before >= 0) (dc * f).CopyTo(cellSlopes[(before * Hidden + k)..]);
        }
    }

    /// <summary>For each row, the output one step earlier.</summary>
    private Span<float> Before(Batch batch, ReadOnlySpan<float> output, int stride)
    {
        var before = Buffers.Take(ref _before, batch.Rows * Hidden);
        for (var s = 0; s < batch.Sentences; s++)
        {
            for (var t = 0; t < batch.Length(s); t++)
            {
                var target = before.Slice(lstm.Row(batch, s, t) * Hidden, Hidden);
                if (t == 0) target.Clear();
                else output.Slice(lstm.Row(batch, s, t - 1) * stride, Hidden).CopyTo(target);
            }
        }
        return before;
    }
}
