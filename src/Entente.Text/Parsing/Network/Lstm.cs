namespace Entente.Text.Parsing.Network;

/// <summary>
/// One direction of a long short-term memory over a batch (Hochreiter and Schmidhuber 1997): all sentences take a step together.
/// </summary>
internal sealed class Lstm(LstmWeights weights, bool backward, float bound)
{
    private readonly Dense _input = new(weights.Input, bound);
    private readonly Dense _recurrent = new(weights.Recurrent, 1);

    public bool Backward { get; } = backward;

    public LstmWeights Weights { get; } = weights;

    public int Hidden => Weights.Recurrent.Rows;

    public void Pack(bool exact)
    {
        _input.Pack(exact);
        _recurrent.Pack(exact);
    }

    /// <summary>Writes the outputs to <paramref name="output"/>, whose rows are <paramref name="stride"/> wide.</summary>
    public void Run(Batch batch, ReadOnlySpan<float> input, LstmTrace trace, Span<float> output, int stride)
    {
        var gates = trace.Gates(batch.Rows, Hidden);
        Buffers.FillRows(gates, Weights.Bias.Values);
        _input.Add(input, Weights.Input.Rows, batch.Rows, gates, 4 * Hidden);
        Walk(batch, trace, output, stride);
    }

    /// <summary>What the input weights make of some rows of the input, rounded; both are given by where the rows start.</summary>
    public void Feed(ReadOnlySpan<float> input, ReadOnlySpan<int> from, Span<float> gates, ReadOnlySpan<int> to)
    {
        foreach (var row in to) Weights.Bias.Values.CopyTo(gates[row..]);
        _input.Add(input, from, gates, to);
        foreach (var row in to) KnownWord.Round(gates.Slice(row, 4 * Hidden));
    }

    /// <summary>Writes the outputs, once the gates hold what the input gives.</summary>
    public void Walk(Batch batch, LstmTrace trace, Span<float> output, int stride)
    {
        var gates = trace.Gates(batch.Rows, Hidden);
        var cells = trace.Cells(batch.Rows, Hidden);
        var steps = batch.Sentences == 0 ? 0 : batch.Length(0);
        Span<int> from = stackalloc int[batch.Sentences];
        Span<int> to = stackalloc int[batch.Sentences];
        for (var t = 0; t < steps; t++)
        {
            var active = Active(batch, t);
            if (t > 0) Recur(batch, t, active, output, stride, gates, from, to);
            for (var s = 0; s < active; s++) Step(Row(batch, s, t), t == 0 ? -1 : Row(batch, s, t - 1), gates, cells, output, stride);
        }
    }

    /// <summary>The row of step <paramref name="t"/> of a sentence.</summary>
    public int Row(Batch batch, int sentence, int t) =>
        Backward ? batch.Start(sentence) + batch.Length(sentence) - 1 - t : batch.Start(sentence) + t;

    /// <summary>How many sentences are longer than <paramref name="t"/>.</summary>
    public static int Active(Batch batch, int t)
    {
        var n = 0;
        while (n < batch.Sentences && batch.Length(n) > t) n++;
        return n;
    }

    private void Recur(
        Batch batch, int t, int active, Span<float> output, int stride, Span<float> gates, Span<int> from, Span<int> to)
    {
        for (var s = 0; s < active; s++)
        {
            from[s] = Row(batch, s, t - 1) * stride;
            to[s] = Row(batch, s, t) * 4 * Hidden;
        }
        _recurrent.Add(output, from[..active], gates, to[..active]);
    }

    private void Step(int row, int before, Span<float> gates, Span<float> cells, Span<float> output, int stride) =>
        Curves.Gates(
            gates.Slice(row * 4 * Hidden, 4 * Hidden), before < 0 ? default : cells.Slice(before * Hidden, Hidden),
            cells.Slice(row * Hidden, Hidden), output.Slice(row * stride, Hidden));
}
