using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>One worker's gradients for all matrices; of the look-up tables, only rows that were touched count.</summary>
internal sealed class Gradients
{
    private readonly Dictionary<Matrix, float[]> _sums;

    public Gradients(Weights weights)
    {
        _sums = weights.Dense.Concat(weights.Tables).ToDictionary(m => m, m => new float[m.Values.Length]);
        Touched = weights.Tables.ToDictionary(m => m, m => new TouchedRows(m.Rows));
    }

    public Dictionary<Matrix, TouchedRows> Touched { get; }

    public float[] Of(Matrix matrix) => _sums[matrix];

    public Span<float> TableRow(Matrix table, int row)
    {
        Touched[table].Add(row);
        return _sums[table].AsSpan(row * table.Columns, table.Columns);
    }
}
