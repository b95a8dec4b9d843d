using System.Runtime.InteropServices;

namespace Entente.Text.Parsing.Network;

/// <summary>
/// A matrix as 16-bit whole numbers for <see cref="ShortProduct"/>: panels of 16 columns; in a panel, rows two by two, and for each column
/// the number of the one row beside that of the other. Sums of products can't leave 32 bits, whatever is multiplied.
/// </summary>
internal sealed class ShortPacked
{
    public const int Width = 16;
    private const int MostBits = 14;

    /// <summary>By what an input is multiplied before it is rounded.</summary>
    public const float InputScale = 4096;

    /// <summary>A matrix for inputs from minus to plus <paramref name="bound"/>, 8 or less; larger ones are cut.</summary>
    public ShortPacked(Matrix matrix, float bound)
    {
        (Rows, Columns) = (matrix.Rows, matrix.Columns);
        Pairs = (Rows + 1) / 2;
        Panels = (Columns + Width - 1) / Width;
        Most = (short)MathF.Min(short.MaxValue, bound * InputScale);
        var scale = WeightScale(matrix);
        Unit = 1 / (InputScale * scale);
        Values = new short[Panels * Pairs * 2 * Width];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
                Values[((c / Width * Pairs + r / 2) * Width + c % Width) * 2 + r % 2] = (short)MathF.Round(matrix.Row(r)[c] * scale);
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Pairs of rows.</summary>
    public int Pairs { get; }

    public int Panels { get; }

    /// <summary>The largest rounded input.</summary>
    public short Most { get; }

    /// <summary>By what a sum of whole numbers is multiplied to give the product.</summary>
    public float Unit { get; }

    public short[] Values { get; }

    /// <summary>A panel as pairs of 16-bit numbers.</summary>
    public ReadOnlySpan<int> Panel(int panel) => MemoryMarshal.Cast<short, int>(Values.AsSpan(panel * Pairs * 2 * Width, Pairs * 2 * Width));

    /// <summary>The largest power of two with which neither a weight nor the worst sum of a column overflows.</summary>
    private float WeightScale(Matrix matrix)
    {
        float largest = 0, sum = 0;
        for (var c = 0; c < Columns; c++)
        {
            var column = 0f;
            for (var r = 0; r < Rows; r++)
            {
                column += MathF.Abs(matrix.Row(r)[c]);
                largest = MathF.Max(largest, MathF.Abs(matrix.Row(r)[c]));
            }
            sum = MathF.Max(sum, column);
        }
        var scale = MathF.ScaleB(1, MostBits);
        // Rounding may add half a unit for each row.
        while (largest * scale > short.MaxValue - 1 || (sum * scale + Rows) * Most > int.MaxValue) scale /= 2;
        return scale;
    }
}
