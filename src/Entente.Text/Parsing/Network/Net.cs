using System.Runtime.Intrinsics;
using Entente.Text.Parsing.Vectors;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// Tagger and parser in one: word vectors, what training adds to them, word-part embeddings, two bidirectional layers, tag scores, and arc scores for each pair of words
/// after Dozat and Manning (2017), with relations scored by one hidden layer as in Kiperwasser and Goldberg (2016). Safe to share
/// between threads; each brings its own <see cref="Trace"/>.
/// </summary>
internal sealed class Net
{
    // Vectors and parts of words rarely leave this range; what a layer puts out never leaves that from -1 to 1.
    private const float InputBound = 8;
    private readonly bool _exact;
    private readonly Dense _tags;
    private readonly Dense _roles;
    private readonly Packed _arcs = new();
    private readonly Packed _relations = new();

    /// <summary>A network of these weights; <paramref name="exact"/> as training needs it, not in whole numbers.</summary>
    public Net(Weights weights, WordVectors vectors, bool exact)
    {
        (Weights, Vectors, _exact) = (weights, vectors, exact);
        (_tags, _roles) = (new Dense(weights.Tags, 1), new Dense(weights.Roles, 1));
        Known = exact ? null : new KnownWords();
        Layers = [.. weights.Layers.Select((l, i) => Directions(l, i == 0 ? InputBound : 1))];
        Pack();
    }

    public Weights Weights { get; }

    public WordVectors Vectors { get; }

    public Shape Shape => Weights.Shape;

    public Lstm[][] Layers { get; }

    /// <summary>Words whose way through the first layer's input is known; null in training, where weights change.</summary>
    public KnownWords? Known { get; }

    /// <summary>Lays the weights out for computing; to be called after they change.</summary>
    public void Pack()
    {
        foreach (var direction in Layers.SelectMany(l => l)) direction.Pack(_exact);
        _tags.Pack(_exact);
        _roles.Pack(_exact);
        Set(_arcs, Weights.Arcs);
        Set(_relations, Weights.Relations);
    }

    /// <summary>Everything up to the arc scores.</summary>
    public void Run(Batch batch, Trace trace)
    {
        trace.Rows = batch.Rows;
        if (Known is { } known) new FirstLayer(this, known, batch, trace).Run();
        else
        {
            Embed(batch, trace);
            Layer(0, batch, trace.Input(Shape), trace);
        }
        Layer(1, batch, trace.Output(0, Shape), trace);
        Heads(trace.Output(1, Shape), trace);
    }

    public void Embed(Batch batch, Trace trace)
    {
        var input = trace.Input(Shape);
        for (var r = 0; r < batch.Rows; r++) Embed(batch, r, input.Slice(r * Shape.Input, Shape.Input));
    }

    /// <summary>The numbers of the word in a row.</summary>
    public void Embed(Batch batch, int row, Span<float> target)
    {
        Weights.Words.Row(batch.Word(row)).CopyTo(target);
        Vectors.AddTo(batch.Vector(row), target[..Vectors.Size]);
        var parts = batch.Parts(row);
        var sum = target[Shape.WordSize..];
        sum.Clear();
        foreach (var part in parts)
        {
            var add = Weights.Parts.Row(part);
            for (var k = 0; k < sum.Length; k++) sum[k] += add[k];
        }
        var scale = PartScale(parts.Length);
        for (var k = 0; k < sum.Length; k++) sum[k] *= scale;
    }

    public static float PartScale(int parts) => parts == 0 ? 0 : 1f / MathF.Sqrt(parts);

    public void Layer(int layer, Batch batch, ReadOnlySpan<float> input, Trace trace)
    {
        var output = trace.Output(layer, Shape);
        Layers[layer][0].Run(batch, input, trace.Directions[layer][0], output, Shape.Output);
        Layers[layer][1].Run(batch, input, trace.Directions[layer][1], output[Shape.Hidden..], Shape.Output);
    }

    /// <summary>Scores of tags, and every word in its four roles.</summary>
    public void Heads(ReadOnlySpan<float> top, Trace trace)
    {
        var tags = trace.Tags(Shape);
        Buffers.FillRows(tags, Weights.TagBias.Values);
        _tags.Add(top, Shape.Output, trace.Rows, tags, Shape.TagColumns);
        var roles = trace.Roles(Shape);
        Buffers.FillRows(roles, Weights.RoleBias.Values);
        _roles.Add(top, Shape.Output, trace.Rows, roles, 4 * Shape.Arc);
        for (var r = 0; r < trace.Rows; r++) Rectify(roles.Slice(r * 4 * Shape.Arc, 2 * Shape.Arc));
    }

    /// <summary>What each word asks of its head: one row a word.</summary>
    public void Ask(Trace trace)
    {
        var asked = trace.Asked(Shape);
        Buffers.FillRows(asked, Weights.ArcBias.Values);
        Product.Add(trace.Roles(Shape), 4 * Shape.Arc, trace.Rows, _arcs, asked, Shape.Arc);
    }

    /// <summary>
    /// Scores of every word (row) with every head (column) of a sentence; column 0 is the root, column 1 the first word.
    /// Rows are <see cref="Trace.ArcStride"/> wide.
    /// </summary>
    public Span<float> Arcs(Batch batch, int sentence, Trace trace)
    {
        var n = batch.Length(sentence);
        var first = batch.Start(sentence);
        var scores = trace.Arcs(n);
        scores.Clear();
        trace.HeadColumns.SetTransposed(HeadRows(first, n, trace), Shape.Arc, n + 1, Shape.Arc);
        Product.Add(trace.Asked(Shape)[(first * Shape.Arc)..], Shape.Arc, n, trace.HeadColumns, scores, Trace.ArcStride(n));
        return scores;
    }

    /// <summary>The root and then the words of a sentence as heads.</summary>
    public Span<float> HeadRows(int first, int n, Trace trace)
    {
        var heads = trace.HeadRows(n + 1, Shape);
        Weights.Root.Values.CopyTo(heads);
        var roles = trace.Roles(Shape);
        for (var i = 0; i < n; i++)
            roles.Slice((first + i) * 4 * Shape.Arc + Shape.Arc, Shape.Arc).CopyTo(heads[((i + 1) * Shape.Arc)..]);
        return heads;
    }

    /// <summary>Scores of relations for each word with the head row given (-1: root).</summary>
    public Span<float> Relations(ReadOnlySpan<int> heads, Trace trace)
    {
        var hidden = trace.RelationHidden(Shape);
        var roles = trace.Roles(Shape);
        for (var r = 0; r < trace.Rows; r++)
        {
            var own = roles.Slice(r * 4 * Shape.Arc + 2 * Shape.Arc, Shape.Arc);
            ReadOnlySpan<float> head = heads[r] < 0
                ? Weights.RootRelation.Values : roles.Slice(heads[r] * 4 * Shape.Arc + 3 * Shape.Arc, Shape.Arc);
            var sum = hidden.Slice(r * Shape.Arc, Shape.Arc);
            for (var k = 0; k < sum.Length; k++) sum[k] = own[k] + head[k];
            Rectify(sum);
        }
        return Relate(hidden, trace);
    }

    public Span<float> Relate(ReadOnlySpan<float> hidden, Trace trace)
    {
        var scores = trace.Relations(Shape);
        Buffers.FillRows(scores, Weights.RelationBias.Values);
        Product.Add(hidden, Shape.Arc, trace.Rows, _relations, scores, Shape.RelationColumns);
        return scores;
    }

    private static Lstm[] Directions(LstmWeights[] weights, float bound) =>
        [new Lstm(weights[0], backward: false, bound), new Lstm(weights[1], backward: true, bound)];

    private static void Rectify(Span<float> values)
    {
        var k = 0;
        for (; k + 8 <= values.Length; k += 8) Vector256.Max(Vector256.Create<float>(values[k..]), Vector256<float>.Zero).CopyTo(values[k..]);
        for (; k < values.Length; k++) values[k] = MathF.Max(values[k], 0);
    }

    private static void Set(Packed packed, Matrix matrix) => packed.Set(matrix.Values, matrix.Columns, matrix.Rows, matrix.Columns);
}
