using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Loss and gradients of the relations, with the heads of the treebank.</summary>
internal sealed class RelationLoss(Pass pass)
{
    private readonly Dropout _drop = new(0.25f);
    private float[] _slope = [];
    private int[] _heads = [];

    public double Sum { get; private set; }

    public void Clear() => Sum = 0;

    private int Arc => pass.Shape.Arc;

    public void Run(ref Shuffle shuffle)
    {
        var heads = Heads();
        pass.Net.Relations(heads, pass.Trace);
        var hidden = pass.Trace.RelationHidden(pass.Shape);
        _drop.Apply(hidden, ref shuffle);
        var scores = pass.Net.Relate(hidden, pass.Trace);
        AddAll(scores);
        var slope = Buffers.Take(ref _slope, pass.Trace.Rows * Arc);
        slope.Clear();
        pass.Linear(hidden, Arc, scores, pass.Shape.RelationColumns, pass.Weights.Relations, pass.Weights.RelationBias, slope);
        _drop.Back(slope);
        for (var k = 0; k < slope.Length; k++) slope[k] = hidden[k] > 0 ? slope[k] : 0;
        Share(heads, slope);
    }

    private Span<int> Heads()
    {
        var heads = Buffers.Take(ref _heads, pass.Trace.Rows);
        for (var s = 0; s < pass.Examples.Count; s++)
        {
            var first = pass.Batch.Start(s);
            for (var i = 0; i < pass.Examples[s].Length; i++) heads[first + i] = pass.Examples[s].Heads[i] < 0 ? -1 : first + pass.Examples[s].Heads[i];
        }
        return heads;
    }

    private void AddAll(Span<float> scores)
    {
        var (row, all) = (0, pass.Shape.Relations);
        foreach (var example in pass.Examples)
        {
            for (var i = 0; i < example.Length; i++)
            {
                var own = scores.Slice(row++ * pass.Shape.RelationColumns, pass.Shape.RelationColumns);
                Sum += Softmax.Loss(own[..all], example.Relations[i], -1, Soft.Row(example.Soft?.Relations, i, all));
                own[all..].Clear();
            }
        }
    }

    private void Share(ReadOnlySpan<int> heads, ReadOnlySpan<float> slope)
    {
        for (var r = 0; r < pass.Trace.Rows; r++)
        {
            var own = slope.Slice(r * Arc, Arc);
            Vectors.Add(pass.RoleSlope.Slice(r * 4 * Arc + 2 * Arc, Arc), own);
            var head = heads[r] < 0 ? pass.Gradients.Of(pass.Weights.RootRelation) : pass.RoleSlope.Slice(heads[r] * 4 * Arc + 3 * Arc, Arc);
            Vectors.Add(head, own);
        }
    }
}
