namespace Entente.Text.Parsing.Network;

/// <summary>The numbers that a network computes for a batch; one thread's scratch memory, used again and again.</summary>
internal sealed class Trace
{
    private readonly float[][] _outputs = [[], []];
    private float[] _input = [];
    private float[] _tags = [];
    private float[] _roles = [];
    private float[] _asked = [];
    private float[] _arcs = [];
    private float[] _headRows = [];
    private float[] _relationHidden = [];
    private float[] _relations = [];
    private int[] _heads = [];
    private int[] _unknown = [];
    private int[] _from = [];
    private int[] _to = [];

    public int Rows { get; set; }

    public LstmTrace[][] Directions { get; } = [[new(), new()], [new(), new()]];

    public Packed HeadColumns { get; } = new();

    public static int ArcStride(int words) => Shape.RoundUp(words + 1);

    public Span<float> Input(Shape shape) => Buffers.Take(ref _input, Rows * shape.Input);

    public Span<float> Output(int layer, Shape shape) => Buffers.Take(ref _outputs[layer], Rows * shape.Output);

    public Span<float> Tags(Shape shape) => Buffers.Take(ref _tags, Rows * shape.TagColumns);

    public Span<float> Roles(Shape shape) => Buffers.Take(ref _roles, Rows * 4 * shape.Arc);

    public Span<float> Asked(Shape shape) => Buffers.Take(ref _asked, Rows * shape.Arc);

    public Span<float> Arcs(int words) => Buffers.Take(ref _arcs, words * ArcStride(words));

    public Span<float> HeadRows(int rows, Shape shape) => Buffers.Take(ref _headRows, rows * shape.Arc);

    public Span<int> Heads() => Buffers.Take(ref _heads, Rows);

    public Span<int> Unknown(int rows) => Buffers.Take(ref _unknown, rows);

    /// <summary>Room for where rows to read start.</summary>
    public Span<int> From(int rows) => Buffers.Take(ref _from, rows);

    /// <summary>Room for where rows to write start.</summary>
    public Span<int> To(int rows) => Buffers.Take(ref _to, rows);

    public Span<float> RelationHidden(Shape shape) => Buffers.Take(ref _relationHidden, Rows * shape.Arc);

    public Span<float> Relations(Shape shape) => Buffers.Take(ref _relations, Rows * shape.RelationColumns);
}
