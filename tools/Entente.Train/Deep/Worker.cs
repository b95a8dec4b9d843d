using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Computes loss and gradients for a share of a batch.</summary>
internal sealed class Worker
{
    // Some words have no vector: the network must cope.
    private const float VectorDrop = 0.02f;
    private readonly Pass _pass;
    private readonly TagLoss _tags;
    private readonly ArcLoss _arcs;
    private readonly RelationLoss _relations;
    private readonly LstmBack[][] _layers;
    private readonly Dropout _inputDrop = new(0.25f);
    private readonly Dropout _middleDrop = new(0.3f);
    private readonly Dropout _topDrop = new(0.3f);
    private readonly Dropout _roleDrop = new(0.25f);
    private float[] _middle = [];
    private float[] _top = [];
    private float[] _middleSlope = [];
    private float[] _inputSlope = [];

    public Worker(Net net, Transposed transposed, int xpos)
    {
        _pass = new Pass(net, transposed);
        (_tags, _arcs, _relations) = (new TagLoss(_pass, xpos), new ArcLoss(_pass), new RelationLoss(_pass));
        _layers = [.. net.Layers.Select(l => l.Select(d => new LstmBack(d)).ToArray())];
    }

    public Gradients Gradients => _pass.Gradients;

    public double TagLoss => _tags.Sum;

    public double ArcLoss => _arcs.Sum;

    public double RelationLoss => _relations.Sum;

    private Net Net => _pass.Net;

    private Shape Shape => _pass.Shape;

    private Trace Trace => _pass.Trace;

    private Batch Batch => _pass.Batch;

    /// <summary>Adds the gradients of the examples, which come longest first.</summary>
    public void Run(IEnumerable<Example> examples, float[] wordDrop, Shuffle shuffle)
    {
        _tags.Clear();
        _arcs.Clear();
        _relations.Clear();
        Fill(examples, wordDrop, ref shuffle);
        if (Batch.Rows == 0) return;
        Forward(ref shuffle);
        _pass.TopSlope.Clear();
        _pass.RoleSlope.Clear();
        _tags.Run(_top);
        _arcs.Run();
        _relations.Run(ref shuffle);
        Roles();
        _topDrop.Back(_pass.TopSlope);
        Layers();
    }

    private void Fill(IEnumerable<Example> examples, float[] wordDrop, ref Shuffle shuffle)
    {
        Batch.Clear();
        _pass.Examples.Clear();
        foreach (var example in examples)
        {
            _pass.Examples.Add(example);
            var parts = example.Parts[(int)Casings.Draw(ref shuffle)];
            for (var i = 0; i < example.Length; i++)
            {
                var word = shuffle.Unit() < wordDrop[example.Words[i]] ? 0 : example.Words[i];
                Batch.Add(word, shuffle.Unit() < VectorDrop ? 0 : example.Vectors[i], parts[i]);
            }
            Batch.EndSentence();
        }
        Trace.Rows = Batch.Rows;
    }

    private void Forward(ref Shuffle shuffle)
    {
        Net.Embed(Batch, Trace);
        _inputDrop.Apply(Trace.Input(Shape), ref shuffle);
        Net.Layer(0, Batch, Trace.Input(Shape), Trace);
        var middle = Buffers.Take(ref _middle, Trace.Rows * Shape.Output);
        Trace.Output(0, Shape).CopyTo(middle);
        _middleDrop.Apply(middle, ref shuffle);
        Net.Layer(1, Batch, middle, Trace);
        var top = Buffers.Take(ref _top, Trace.Rows * Shape.Output);
        Trace.Output(1, Shape).CopyTo(top);
        _topDrop.Apply(top, ref shuffle);
        Net.Heads(top, Trace);
        _roleDrop.Apply(Trace.Roles(Shape), ref shuffle);
        Net.Ask(Trace);
    }

    private void Roles()
    {
        var slope = _pass.RoleSlope;
        var roles = Trace.Roles(Shape);
        var arc = Shape.Arc;
        _roleDrop.Back(slope);
        for (var r = 0; r < Trace.Rows; r++)
        {
            var at = r * 4 * arc;
            for (var k = at; k < at + 2 * arc; k++) slope[k] = roles[k] > 0 ? slope[k] : 0;
        }
        _pass.Linear(_top, Shape.Output, slope, 4 * arc, _pass.Weights.Roles, _pass.Weights.RoleBias, _pass.TopSlope);
    }

    private void Layers()
    {
        var middleSlope = Buffers.Take(ref _middleSlope, Trace.Rows * Shape.Output);
        middleSlope.Clear();
        Layer(1, _middle, _pass.TopSlope, middleSlope);
        _middleDrop.Back(middleSlope);
        var inputSlope = Buffers.Take(ref _inputSlope, Trace.Rows * Shape.Input);
        inputSlope.Clear();
        Layer(0, Trace.Input(Shape), middleSlope, inputSlope);
        _inputDrop.Back(inputSlope);
        Tables(inputSlope);
    }

    private void Layer(int layer, ReadOnlySpan<float> input, Span<float> outputSlope, Span<float> inputSlope)
    {
        for (var d = 0; d < 2; d++)
        {
            var column = d * Shape.Hidden;
            _layers[layer][d].Run(
                Batch, Trace.Directions[layer][d], input, Trace.Output(layer, Shape)[column..], outputSlope[column..], Shape.Output,
                inputSlope, _pass.Transposed, Gradients, _pass.Slopes);
        }
    }

    private void Tables(ReadOnlySpan<float> inputSlope)
    {
        for (var r = 0; r < Trace.Rows; r++)
        {
            var own = inputSlope.Slice(r * Shape.Input, Shape.Input);
            Vectors.Add(Gradients.TableRow(_pass.Weights.Words, Batch.Word(r)), own[..Shape.WordSize]);
            var parts = Batch.Parts(r);
            var scale = Net.PartScale(parts.Length);
            foreach (var part in parts) Vectors.AddScaled(Gradients.TableRow(_pass.Weights.Parts, part), own[Shape.WordSize..], scale);
        }
    }
}
