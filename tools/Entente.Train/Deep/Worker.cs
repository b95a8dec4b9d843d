using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Computes loss and gradients for a share of a batch.</summary>
internal sealed class Worker
{
    // Some words have no vector: the network must cope.
    private const float VectorDrop = 0.02f;
    private readonly Net _net;
    private readonly Transposed _transposed;
    private readonly int _xpos;
    private readonly Batch _batch = new();
    private readonly Trace _trace = new();
    private readonly Slopes _slopes = new();
    private readonly LstmBack[][] _layers;
    private readonly Dropout _inputDrop = new(0.25f);
    private readonly Dropout _middleDrop = new(0.3f);
    private readonly Dropout _topDrop = new(0.3f);
    private readonly Dropout _roleDrop = new(0.25f);
    private readonly Dropout _relationDrop = new(0.25f);
    private readonly List<Example> _examples = [];
    private float[] _middle = [];
    private float[] _top = [];
    private float[] _topSlope = [];
    private float[] _middleSlope = [];
    private float[] _inputSlope = [];
    private float[] _roleSlope = [];
    private float[] _askedSlope = [];
    private float[] _headSlope = [];
    private float[] _relationSlope = [];
    private int[] _heads = [];
    private readonly Packed _packed = new();

    public Worker(Net net, Transposed transposed, int xpos)
    {
        (_net, _transposed, _xpos) = (net, transposed, xpos);
        _layers = [.. net.Layers.Select(l => l.Select(d => new LstmBack(d)).ToArray())];
        Gradients = new Gradients(net.Weights);
    }

    public Gradients Gradients { get; }

    public double TagLoss { get; private set; }

    public double ArcLoss { get; private set; }

    public double RelationLoss { get; private set; }

    private Shape Shape => _net.Shape;

    private Weights W => _net.Weights;

    /// <summary>Adds the gradients of the examples, which come longest first.</summary>
    public void Run(IEnumerable<Example> examples, float[] wordDrop, Shuffle shuffle)
    {
        (TagLoss, ArcLoss, RelationLoss) = (0, 0, 0);
        Fill(examples, wordDrop, ref shuffle);
        if (_batch.Rows == 0) return;
        Forward(ref shuffle);
        var topSlope = Buffers.Take(ref _topSlope, _trace.Rows * Shape.Output);
        var roleSlope = Buffers.Take(ref _roleSlope, _trace.Rows * 4 * Shape.Arc);
        topSlope.Clear();
        roleSlope.Clear();
        Tags(topSlope);
        Arcs(roleSlope);
        Relations(roleSlope, ref shuffle);
        Roles(roleSlope, topSlope);
        _topDrop.Back(topSlope);
        Layers(topSlope);
    }

    private void Fill(IEnumerable<Example> examples, float[] wordDrop, ref Shuffle shuffle)
    {
        _batch.Clear();
        _examples.Clear();
        foreach (var example in examples)
        {
            _examples.Add(example);
            var parts = example.Parts[(int)Casings.Draw(ref shuffle)];
            for (var i = 0; i < example.Length; i++)
            {
                var word = shuffle.Unit() < wordDrop[example.Words[i]] ? 0 : example.Words[i];
                _batch.Add(word, shuffle.Unit() < VectorDrop ? 0 : example.Vectors[i], parts[i]);
            }
            _batch.EndSentence();
        }
        _trace.Rows = _batch.Rows;
    }

    private void Forward(ref Shuffle shuffle)
    {
        _net.Embed(_batch, _trace);
        _inputDrop.Apply(_trace.Input(Shape), ref shuffle);
        _net.Layer(0, _batch, _trace.Input(Shape), _trace);
        var middle = Buffers.Take(ref _middle, _trace.Rows * Shape.Output);
        _trace.Output(0, Shape).CopyTo(middle);
        _middleDrop.Apply(middle, ref shuffle);
        _net.Layer(1, _batch, middle, _trace);
        var top = Buffers.Take(ref _top, _trace.Rows * Shape.Output);
        _trace.Output(1, Shape).CopyTo(top);
        _topDrop.Apply(top, ref shuffle);
        _net.Heads(top, _trace);
        _roleDrop.Apply(_trace.Roles(Shape), ref shuffle);
        _net.Ask(_trace);
    }

    private void Tags(Span<float> topSlope)
    {
        var scores = _trace.Tags(Shape);
        var row = 0;
        foreach (var example in _examples)
        {
            for (var i = 0; i < example.Length; i++, row++)
            {
                var own = scores.Slice(row * Shape.TagColumns, Shape.TagColumns);
                TagLoss += Softmax.Loss(own[.._xpos], example.Xpos[i], -1, Row(example.Soft?.Xpos, i, _xpos));
                TagLoss += Softmax.Loss(own[_xpos..Shape.Tags], example.Upos[i], -1, Row(example.Soft?.Upos, i, Shape.Tags - _xpos));
                own[Shape.Tags..].Clear();
            }
        }
        Linear(_top, Shape.Output, scores, Shape.TagColumns, W.Tags, W.TagBias, topSlope);
    }

    /// <summary>Gradients of a plain layer, and the slope by its input.</summary>
    private void Linear(ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> slope, int columns, Matrix weights, Matrix bias, Span<float> inputSlope)
    {
        _slopes.AddWeights(input, inputStride, weights.Rows, slope, columns, columns, _trace.Rows, Gradients.Of(weights));
        Slopes.AddBias(slope, columns, columns, _trace.Rows, Gradients.Of(bias));
        Product.Add(slope, columns, _trace.Rows, _transposed.Of(weights), inputSlope, inputStride);
    }

    private void Arcs(Span<float> roleSlope)
    {
        var askedSlope = Buffers.Take(ref _askedSlope, _trace.Rows * Shape.Arc);
        askedSlope.Clear();
        for (var s = 0; s < _examples.Count; s++) Arcs(s, askedSlope, roleSlope);
        var roles = _trace.Roles(Shape);
        Linear(roles, 4 * Shape.Arc, askedSlope, Shape.Arc, W.Arcs, W.ArcBias, roleSlope);
    }

    private void Arcs(int s, Span<float> askedSlope, Span<float> roleSlope)
    {
        var (n, first) = (_batch.Length(s), _batch.Start(s));
        var scores = _net.Arcs(_batch, s, _trace);
        var stride = Trace.ArcStride(n);
        for (var i = 0; i < n; i++)
        {
            ArcLoss += Softmax.Loss(scores.Slice(i * stride, n + 1), _examples[s].Heads[i] + 1, i + 1, Row(_examples[s].Soft?.Heads, i, n + 1));
            scores.Slice(i * stride + n + 1, stride - n - 1).Clear();
        }
        var heads = _net.HeadRows(first, n, _trace);
        _packed.Set(heads, Shape.Arc, n + 1, Shape.Arc);
        Product.Add(scores, stride, n, _packed, askedSlope[(first * Shape.Arc)..], Shape.Arc);
        var headSlope = Buffers.Take(ref _headSlope, stride * Shape.Arc);
        headSlope.Clear();
        _slopes.AddWeights(scores, stride, n + 1, _trace.Asked(Shape)[(first * Shape.Arc)..], Shape.Arc, Shape.Arc, n, headSlope);
        Vectors.Add(Gradients.Of(W.Root), headSlope[..Shape.Arc]);
        for (var i = 0; i < n; i++)
            Vectors.Add(roleSlope.Slice((first + i) * 4 * Shape.Arc + Shape.Arc, Shape.Arc), headSlope.Slice((i + 1) * Shape.Arc, Shape.Arc));
    }

    private void Relations(Span<float> roleSlope, ref Shuffle shuffle)
    {
        var heads = Buffers.Take(ref _heads, _trace.Rows);
        for (var s = 0; s < _examples.Count; s++)
        {
            for (var i = 0; i < _examples[s].Length; i++)
                heads[_batch.Start(s) + i] = _examples[s].Heads[i] < 0 ? -1 : _batch.Start(s) + _examples[s].Heads[i];
        }
        _net.Relations(heads, _trace);
        var hidden = _trace.RelationHidden(Shape);
        _relationDrop.Apply(hidden, ref shuffle);
        var scores = _net.Relate(hidden, _trace);
        RelationLosses(scores);
        var slope = Buffers.Take(ref _relationSlope, _trace.Rows * Shape.Arc);
        slope.Clear();
        Linear(hidden, Shape.Arc, scores, Shape.RelationColumns, W.Relations, W.RelationBias, slope);
        _relationDrop.Back(slope);
        for (var k = 0; k < slope.Length; k++) slope[k] = hidden[k] > 0 ? slope[k] : 0;
        ShareRelationSlope(heads, slope, roleSlope);
    }

    private static ReadOnlySpan<float> Row(float[]? soft, int row, int columns) => soft is null ? default : soft.AsSpan(row * columns, columns);

    private void RelationLosses(Span<float> scores)
    {
        var row = 0;
        foreach (var example in _examples)
        {
            for (var i = 0; i < example.Length; i++)
            {
                var own = scores.Slice(row++ * Shape.RelationColumns, Shape.RelationColumns);
                RelationLoss += Softmax.Loss(own[..Shape.Relations], example.Relations[i], -1, Row(example.Soft?.Relations, i, Shape.Relations));
                own[Shape.Relations..].Clear();
            }
        }
    }

    private void ShareRelationSlope(ReadOnlySpan<int> heads, ReadOnlySpan<float> slope, Span<float> roleSlope)
    {
        for (var r = 0; r < _trace.Rows; r++)
        {
            var own = slope.Slice(r * Shape.Arc, Shape.Arc);
            Vectors.Add(roleSlope.Slice(r * 4 * Shape.Arc + 2 * Shape.Arc, Shape.Arc), own);
            var head = heads[r] < 0 ? Gradients.Of(W.RootRelation) : roleSlope.Slice(heads[r] * 4 * Shape.Arc + 3 * Shape.Arc, Shape.Arc);
            Vectors.Add(head, own);
        }
    }

    private void Roles(Span<float> roleSlope, Span<float> topSlope)
    {
        _roleDrop.Back(roleSlope);
        var roles = _trace.Roles(Shape);
        for (var r = 0; r < _trace.Rows; r++)
        {
            var at = r * 4 * Shape.Arc;
            for (var k = at; k < at + 2 * Shape.Arc; k++) roleSlope[k] = roles[k] > 0 ? roleSlope[k] : 0;
        }
        Linear(_top, Shape.Output, roleSlope, 4 * Shape.Arc, W.Roles, W.RoleBias, topSlope);
    }

    private void Layers(Span<float> topSlope)
    {
        var middleSlope = Buffers.Take(ref _middleSlope, _trace.Rows * Shape.Output);
        middleSlope.Clear();
        Layer(1, _middle, topSlope, middleSlope);
        _middleDrop.Back(middleSlope);
        var inputSlope = Buffers.Take(ref _inputSlope, _trace.Rows * Shape.Input);
        inputSlope.Clear();
        Layer(0, _trace.Input(Shape), middleSlope, inputSlope);
        _inputDrop.Back(inputSlope);
        Tables(inputSlope);
    }

    private void Layer(int layer, ReadOnlySpan<float> input, Span<float> outputSlope, Span<float> inputSlope)
    {
        for (var d = 0; d < 2; d++)
        {
            var column = d * Shape.Hidden;
            _layers[layer][d].Run(
                _batch, _trace.Directions[layer][d], input, _trace.Output(layer, Shape)[column..], outputSlope[column..], Shape.Output,
                inputSlope, _transposed, Gradients, _slopes);
        }
    }

    private void Tables(ReadOnlySpan<float> inputSlope)
    {
        for (var r = 0; r < _trace.Rows; r++)
        {
            var own = inputSlope.Slice(r * Shape.Input, Shape.Input);
            Vectors.Add(Gradients.TableRow(W.Words, _batch.Word(r)), own[..Shape.WordSize]);
            var parts = _batch.Parts(r);
            var scale = Net.PartScale(parts.Length);
            foreach (var part in parts) Vectors.AddScaled(Gradients.TableRow(W.Parts, part), own[Shape.WordSize..], scale);
        }
    }
}
