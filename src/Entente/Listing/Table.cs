namespace Entente.Listing;

/// <summary>
/// A list to be shown: named columns and rows of cells. A cell is null, a text, a whole or decimal number, or a list of texts.
/// </summary>
/// <param name="Columns">Names of the columns, as they stand in CSV headings and as JSON keys.</param>
/// <param name="Rows">The rows; each has a cell for each column.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>A cell as text; parts of a list are set apart by "; ", null is empty.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        string text => text,
        IEnumerable<string> parts => string.Join("; ", parts),
        IFormattable value => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A table has no cells of type {cell.GetType().Name}.", nameof(cell)),
    };
}
