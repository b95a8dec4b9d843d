using System.Globalization;
using System.Text.Json;
using Entente.Model.Diagnostics;

namespace Entente.Model.Data;

/// <summary>
/// Reads data files: JSON, one record a line. Empty lines and lines that start with <c>//</c> are skipped. Anything else that is not
/// a JSON object is refused with file and line.
/// </summary>
public static class DataReader
{
    /// <summary>The records of one file, in order. Throws <see cref="EntenteException"/> at the first broken line.</summary>
    public static IEnumerable<DataRecord> Read(IDataFiles files, string path)
    {
        var bytes = files.Read(path);
        var line = 0;
        while (bytes.Length > 0)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var row = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            line++;
            if (!IsComment(row.Span)) yield return Parse(path, line, row);
        }
    }

    private static bool IsComment(ReadOnlySpan<byte> row)
    {
        row = row.Trim(" \t\r\uFEFF"u8);
        return row.IsEmpty || row.StartsWith("//"u8);
    }

    private static DataRecord Parse(string path, int line, ReadOnlyMemory<byte> row)
    {
        try
        {
            using var document = JsonDocument.Parse(row, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement.Clone();
            if (root.ValueKind == JsonValueKind.Object) return new DataRecord(path, line, root);
            throw Broken(path, line, "the line is not a record.");
        }
        catch (JsonException e)
        {
            throw Broken(path, line, "the line is not valid JSON: " + e.Message);
        }
    }

    private static EntenteException Broken(string path, int line, string message) =>
        new(new Diagnostic("DATA001", string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"), message, "Write one JSON object a line."));
}
