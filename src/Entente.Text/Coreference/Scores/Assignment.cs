namespace Entente.Text.Coreference.Scores;

/// <summary>The best one-to-one assignment of rows to columns (Kuhn 1955, Munkres 1957), by shortest augmenting paths in cubic time.</summary>
internal static class Assignment
{
    /// <summary>The largest sum of values that takes each row and each column at most once. Values are not negative.</summary>
    public static double Best(double[,] values)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        if (rows == 0 || columns == 0) return 0;
        if (rows > columns) return Best(Turned(values));
        var rowOf = Solve(values, rows, columns);
        var sum = 0.0;
        for (var c = 1; c <= columns; c++)
            if (rowOf[c] > 0) sum += values[rowOf[c] - 1, c - 1];
        return sum;
    }

    // Rows and columns are numbered from 1; column 0 holds the row that is being placed.
    private static int[] Solve(double[,] values, int rows, int columns)
    {
        var (rowPrice, columnPrice) = (new double[rows + 1], new double[columns + 1]);
        var (rowOf, before) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var column = Augment(values, rowPrice, columnPrice, rowOf, before);
            for (; column != 0; column = before[column]) rowOf[column] = rowOf[before[column]];
        }
        return rowOf;
    }

    private static int Augment(double[,] values, double[] rowPrice, double[] columnPrice, int[] rowOf, int[] before)
    {
        var least = new double[columnPrice.Length];
        var used = new bool[columnPrice.Length];
        Array.Fill(least, double.PositiveInfinity);
        var at = 0;
        do
        {
            used[at] = true;
            var (row, delta, next) = (rowOf[at], double.PositiveInfinity, 0);
            for (var c = 1; c < least.Length; c++)
            {
                if (used[c]) continue;
                var cost = -values[row - 1, c - 1] - rowPrice[row] - columnPrice[c];
                if (cost < least[c]) (least[c], before[c]) = (cost, at);
                if (least[c] < delta) (delta, next) = (least[c], c);
            }
            Shift(rowPrice, columnPrice, rowOf, used, least, delta);
            at = next;
        }
        while (rowOf[at] != 0);
        return at;
    }

    private static void Shift(double[] rowPrice, double[] columnPrice, int[] rowOf, bool[] used, double[] least, double delta)
    {
        for (var c = 0; c < used.Length; c++)
        {
            if (used[c])
            {
                rowPrice[rowOf[c]] += delta;
                columnPrice[c] -= delta;
            }
            else least[c] -= delta;
        }
    }

    private static double[,] Turned(double[,] values)
    {
        var turned = new double[values.GetLength(1), values.GetLength(0)];
        for (var r = 0; r < values.GetLength(0); r++)
            for (var c = 0; c < values.GetLength(1); c++) turned[c, r] = values[r, c];
        return turned;
    }
}
