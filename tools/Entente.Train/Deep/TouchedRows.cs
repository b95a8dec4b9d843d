namespace Entente.Train.Deep;

/// <summary>Rows of a table that a batch used, in the order of first use.</summary>
internal sealed class TouchedRows(int rows)
{
    private readonly bool[] _seen = new bool[rows];

    public List<int> Rows { get; } = [];

    public void Add(int row)
    {
        if (_seen[row]) return;
        _seen[row] = true;
        Rows.Add(row);
    }

    public void Clear()
    {
        foreach (var row in Rows) _seen[row] = false;
        Rows.Clear();
    }
}
