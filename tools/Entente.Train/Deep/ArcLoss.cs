using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Loss and gradients of the heads.</summary>
internal sealed class ArcLoss(Pass pass)
{
    private readonly Packed _packed = new();
    private float[] _askedSlope = [];
    private float[] _headSlope = [];

    public double Sum { get; private set; }

    public void Clear() => Sum = 0;

    private int Arc => pass.Shape.Arc;

    public void Run()
    {
        var askedSlope = Buffers.Take(ref _askedSlope, pass.Trace.Rows * Arc);
        askedSlope.Clear();
        for (var s = 0; s < pass.Examples.Count; s++) Add(s, askedSlope);
        pass.Linear(pass.Trace.Roles(pass.Shape), 4 * Arc, askedSlope, Arc, pass.Weights.Arcs, pass.Weights.ArcBias, pass.RoleSlope);
    }

    private void Add(int s, Span<float> askedSlope)
    {
        var (n, first, example) = (pass.Batch.Length(s), pass.Batch.Start(s), pass.Examples[s]);
        var scores = pass.Net.Arcs(pass.Batch, s, pass.Trace);
        var stride = Trace.ArcStride(n);
        for (var i = 0; i < n; i++)
        {
            Sum += Softmax.Loss(scores.Slice(i * stride, n + 1), example.Heads[i] + 1, i + 1, Soft.Row(example.Soft?.Heads, i, n + 1));
            scores.Slice(i * stride + n + 1, stride - n - 1).Clear();
        }
        _packed.Set(pass.Net.HeadRows(first, n, pass.Trace), Arc, n + 1, Arc);
        Product.Add(scores, stride, n, _packed, askedSlope[(first * Arc)..], Arc);
        AddHeads(scores, stride, first, n);
    }

    private void AddHeads(ReadOnlySpan<float> scores, int stride, int first, int n)
    {
        var slope = Buffers.Take(ref _headSlope, stride * Arc);
        slope.Clear();
        pass.Slopes.AddWeights(scores, stride, n + 1, pass.Trace.Asked(pass.Shape)[(first * Arc)..], Arc, Arc, n, slope);
        Vectors.Add(pass.Gradients.Of(pass.Weights.Root), slope[..Arc]);
        for (var i = 0; i < n; i++)
            Vectors.Add(pass.RoleSlope.Slice((first + i) * 4 * Arc + Arc, Arc), slope.Slice((i + 1) * Arc, Arc));
    }
}
