namespace Entente.Text.Parsing.Network;

/// <summary>The first layer over a batch: known words bring what the input weights make of them, the others are computed.</summary>
internal readonly ref struct FirstLayer(Net net, KnownWords known, Batch batch, Trace trace)
{
    private const int Directions = 2;

    private int Gates => 4 * net.Shape.Hidden;

    public void Run()
    {
        var rows = Unknown();
        Embed(rows);
        for (var d = 0; d < Directions; d++) Feed(d, rows);
        Keep(rows);
        for (var d = 0; d < Directions; d++)
            net.Layers[0][d].Walk(batch, trace.Directions[0][d], trace.Output(0, net.Shape)[(d * net.Shape.Hidden)..], net.Shape.Output);
    }

    private Span<int> Unknown()
    {
        var rows = trace.Unknown(batch.Rows);
        var count = 0;
        for (var r = 0; r < batch.Rows; r++)
            if (batch.Known(r) is not { IsFilled: true }) rows[count++] = r;
        return rows[..count];
    }

    private void Embed(ReadOnlySpan<int> rows)
    {
        var input = trace.Input(net.Shape);
        for (var i = 0; i < rows.Length; i++) net.Embed(batch, rows[i], input.Slice(i * net.Shape.Input, net.Shape.Input));
    }

    private void Feed(int direction, ReadOnlySpan<int> rows)
    {
        var gates = trace.Directions[0][direction].Gates(batch.Rows, net.Shape.Hidden);
        for (var r = 0; r < batch.Rows; r++)
            if (batch.Known(r) is { IsFilled: true } word) word.CopyTo(direction, gates.Slice(r * Gates, Gates));
        var from = trace.From(rows.Length);
        var to = trace.To(rows.Length);
        for (var i = 0; i < rows.Length; i++) (from[i], to[i]) = (i * net.Shape.Input, rows[i] * Gates);
        net.Layers[0][direction].Feed(trace.Input(net.Shape), from, gates, to);
    }

    private void Keep(ReadOnlySpan<int> rows)
    {
        var forward = trace.Directions[0][0].Gates(batch.Rows, net.Shape.Hidden);
        var backward = trace.Directions[0][1].Gates(batch.Rows, net.Shape.Hidden);
        foreach (var row in rows)
        {
            if (batch.Known(row) is not { } word) continue;
            word.Fill(forward.Slice(row * Gates, Gates), backward.Slice(row * Gates, Gates));
            known.Keep(word);
        }
    }
}
