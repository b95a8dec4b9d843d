using System.Text;
using System.Text.Json;

namespace Entente.Listing;

/// <summary>Writes tables for other programs: lines end in a line feed, bytes are UTF-8 without a mark.</summary>
public static class TableWriter
{
    /// <summary>CSV as RFC 4180 has it, with a heading line, except that lines end in a line feed.</summary>
    public static void WriteCsv(TextWriter output, Table table) => WriteLines(output, table, ',', QuoteCsv);

    /// <summary>TSV with a heading line; tabs and line breaks within a cell become spaces.</summary>
    public static void WriteTsv(TextWriter output, Table table) => WriteLines(output, table, '\t', FlattenTsv);

    /// <summary>One JSON object a row, keys in the order of the columns.</summary>
    public static void WriteJsonLines(TextWriter output, Table table)
    {
        foreach (var row in table.Rows) JsonLine.Write(output, json => WriteObject(json, table.Columns, row));
    }

    private static void WriteLines(TextWriter output, Table table, char separator, Func<string, string> quote)
    {
        output.Write(string.Join(separator, table.Columns.Select(quote)) + "\n");
        foreach (var row in table.Rows) output.Write(string.Join(separator, row.Select(c => quote(Table.Text(c)))) + "\n");
    }

    private static string QuoteCsv(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string FlattenTsv(string text)
    {
        if (text.AsSpan().IndexOfAny("\t\r\n") < 0) return text;
        var flat = new StringBuilder(text.Length);
        foreach (var c in text) flat.Append(c is '\t' or '\r' or '\n' ? ' ' : c);
        return flat.ToString();
    }

    private static void WriteObject(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<object?> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            WriteCell(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case string text: json.WriteStringValue(text); break;
            case IEnumerable<string> parts: WriteList(json, parts); break;
            default: throw new ArgumentException($"A table has no cells of type {cell.GetType().Name}.", nameof(cell));
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<string> parts)
    {
        json.WriteStartArray();
        foreach (var part in parts) json.WriteStringValue(part);
        json.WriteEndArray();
    }
}
