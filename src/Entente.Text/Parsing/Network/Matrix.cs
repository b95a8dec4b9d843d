namespace Entente.Text.Parsing.Network;

/// <summary>Numbers in rows, one row after the other.</summary>
internal sealed class Matrix(string name, int rows, int columns)
{
    public string Name { get; } = name;

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Values { get; } = new float[rows * columns];

    public Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
