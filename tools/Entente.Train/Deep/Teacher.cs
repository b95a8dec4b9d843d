using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>A trained network that shows a smaller one how sure to be (Hinton, Vinyals and Dean 2015). Both know the same words, tags and relations.</summary>
internal sealed class Teacher(Net net, int xpos)
{
    private const int BatchWords = 1000;
    private readonly Batch _batch = new();
    private readonly Trace _trace = new();

    private Shape Shape => net.Shape;

    /// <summary>The examples with what the teacher makes of them.</summary>
    public Example[] Soften(Example[] examples)
    {
        var result = new Dictionary<Example, Soft>(ReferenceEqualityComparer.Instance);
        foreach (var batch in Batches(examples)) Run(batch, result);
        return [.. examples.Select(e => e with { Soft = result[e] })];
    }

    private static IEnumerable<Example[]> Batches(Example[] examples)
    {
        var (batch, words) = (new List<Example>(), 0);
        foreach (var example in examples.OrderByDescending(e => e.Length))
        {
            batch.Add(example);
            words += example.Length;
            if (words < BatchWords) continue;
            yield return [.. batch];
            batch.Clear();
            words = 0;
        }
        if (batch.Count > 0) yield return [.. batch];
    }

    private void Run(Example[] batch, Dictionary<Example, Soft> result)
    {
        _batch.Clear();
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++) _batch.Add(example.Words[i], example.Vectors[i], example.Parts[(int)Casing.AsWritten][i]);
            _batch.EndSentence();
        }
        net.Run(_batch, _trace);
        net.Ask(_trace);
        net.Relations(Heads(batch), _trace);
        for (var s = 0; s < batch.Length; s++) result.Add(batch[s], Of(s));
    }

    private int[] Heads(Example[] batch) =>
        [.. batch.SelectMany((e, s) => e.Heads.Select(h => h < 0 ? -1 : _batch.Start(s) + h))];

    private Soft Of(int s)
    {
        var (first, n) = (_batch.Start(s), _batch.Length(s));
        var tags = _trace.Tags(Shape)[(first * Shape.TagColumns)..];
        return new Soft(
            Rows(tags, Shape.TagColumns, n, xpos),
            Rows(tags[xpos..], Shape.TagColumns, n, Shape.Tags - xpos),
            Rows(net.Arcs(_batch, s, _trace), Trace.ArcStride(n), n, n + 1, ownColumn: true),
            Rows(_trace.Relations(Shape)[(first * Shape.RelationColumns)..], Shape.RelationColumns, n, Shape.Relations));
    }

    private static float[] Rows(Span<float> scores, int stride, int rows, int columns, bool ownColumn = false)
    {
        var result = new float[rows * columns];
        for (var r = 0; r < rows; r++)
        {
            var row = scores.Slice(r * stride, columns).ToArray();
            Softmax.Normalise(row, ownColumn ? r + 1 : -1);
            row.CopyTo(result, r * columns);
        }
        return result;
    }
}
