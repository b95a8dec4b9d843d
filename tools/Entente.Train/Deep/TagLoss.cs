namespace Entente.Train.Deep;

/// <summary>Loss and gradients of the tags.</summary>
internal sealed class TagLoss(Pass pass, int xpos)
{
    public double Sum { get; private set; }

    public void Clear() => Sum = 0;

    public void Run(ReadOnlySpan<float> top)
    {
        var scores = pass.Trace.Tags(pass.Shape);
        var row = 0;
        foreach (var example in pass.Examples)
        {
            for (var i = 0; i < example.Length; i++, row++) Add(example, i, scores.Slice(row * pass.Shape.TagColumns, pass.Shape.TagColumns));
        }
        pass.Linear(top, pass.Shape.Output, scores, pass.Shape.TagColumns, pass.Weights.Tags, pass.Weights.TagBias, pass.TopSlope);
    }

    private void Add(Example example, int i, Span<float> own)
    {
        var all = pass.Shape.Tags;
        Sum += Softmax.Loss(own[..xpos], example.Xpos[i], -1, Soft.Row(example.Soft?.Xpos, i, xpos));
        Sum += Softmax.Loss(own[xpos..all], example.Upos[i], -1, Soft.Row(example.Soft?.Upos, i, all - xpos));
        own[all..].Clear();
    }
}
