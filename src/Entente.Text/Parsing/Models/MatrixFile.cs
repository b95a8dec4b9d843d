using Entente.Text.Parsing.Network;

namespace Entente.Text.Parsing.Models;

/// <summary>
/// Matrices as whole numbers with a scale for each row: 8 bits for look-up tables, 16 for the rest. The scale is a power of two, so that
/// reading back is exact.
/// </summary>
internal static class MatrixFile
{
    public static void WriteBytes(BinaryWriter writer, Matrix matrix) => Write(writer, matrix, sbyte.MaxValue, v => writer.Write((sbyte)v));

    public static void WriteShorts(BinaryWriter writer, Matrix matrix) => Write(writer, matrix, short.MaxValue, v => writer.Write((short)v));

    public static void ReadBytes(BinaryReader reader, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var scale = Scale(reader.ReadSByte());
            foreach (ref var value in matrix.Row(r)) value = reader.ReadSByte() * scale;
        }
    }

    public static void ReadShorts(BinaryReader reader, Matrix matrix)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var scale = Scale(reader.ReadSByte());
            foreach (ref var value in matrix.Row(r)) value = reader.ReadInt16() * scale;
        }
    }

    private static void Write(BinaryWriter writer, Matrix matrix, int most, Action<int> write)
    {
        for (var r = 0; r < matrix.Rows; r++)
        {
            var exponent = Exponent(matrix.Row(r), most);
            writer.Write(exponent);
            var scale = Scale(exponent);
            foreach (var value in matrix.Row(r)) write((int)MathF.Round(value / scale));
        }
    }

    /// <summary>The smallest power of two by which the largest number of the row still fits.</summary>
    private static sbyte Exponent(ReadOnlySpan<float> row, int most)
    {
        var largest = 0f;
        foreach (var value in row) largest = MathF.Max(largest, MathF.Abs(value));
        sbyte exponent = -40;
        while (largest / Scale(exponent) > most) exponent++;
        return exponent;
    }

    private static float Scale(sbyte exponent) => MathF.ScaleB(1f, exponent);
}
