namespace Entente.Text.Parsing.Network;

/// <summary>
/// A matrix laid out for <see cref="Product"/>: panels of 16 columns, each panel row by row, so that the inner loop reads memory in order.
/// Missing columns of the last panel are zero.
/// </summary>
internal sealed class Packed
{
    public const int Width = 16;

    public int Inner { get; private set; }

    public int Panels { get; private set; }

    public float[] Values { get; private set; } = [];

    public void Set(ReadOnlySpan<float> source, int stride, int rows, int columns)
    {
        Resize(rows, columns);
        for (var p = 0; p < Panels; p++)
        {
            var first = p * Width;
            var count = Math.Min(Width, columns - first);
            for (var r = 0; r < rows; r++)
                source.Slice(r * stride + first, count).CopyTo(Values.AsSpan((p * rows + r) * Width));
        }
    }

    /// <summary>Packs the transpose: <paramref name="rows"/> of the source become columns.</summary>
    public void SetTransposed(ReadOnlySpan<float> source, int stride, int rows, int columns)
    {
        Resize(columns, rows);
        for (var r = 0; r < rows; r++)
        {
            var row = source.Slice(r * stride, columns);
            var at = r / Width * columns * Width + r % Width;
            for (var c = 0; c < columns; c++) Values[at + c * Width] = row[c];
        }
    }

    private void Resize(int inner, int columns)
    {
        Inner = inner;
        Panels = (columns + Width - 1) / Width;
        var size = Panels * Width * inner;
        if (Values.Length < size) Values = new float[size + size / 2];
        else if (columns % Width != 0) Values.AsSpan(0, size).Clear();
    }
}
