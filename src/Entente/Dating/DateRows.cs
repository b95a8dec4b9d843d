using System.Globalization;
using System.Text;
using Entente.Model.Diagnostics;

namespace Entente.Dating;

/// <summary>
/// Reads texts whose dates are wanted: a table, tabs between columns, whose header names <c>published</c> and <c>text</c>; anything else is
/// one plain text.
/// </summary>
internal static class DateRows
{
    public static IEnumerable<DatedRow> Read(TextReader reader, string file, DateOnly? published, Action<Diagnostic> refuse)
    {
        var start = Line(reader);
        var columns = start.TrimEnd('\r', '\n').Split('\t');
        var (dayAt, textAt) = (IndexOf(columns, "published"), IndexOf(columns, "text"));
        if (dayAt >= 0 && textAt >= 0) return Table(reader, file, published, refuse, dayAt, textAt);
        return [new DatedRow(1, published, start + reader.ReadToEnd())];
    }

    private static IEnumerable<DatedRow> Table(TextReader reader, string file, DateOnly? published, Action<Diagnostic> refuse, int dayAt, int textAt)
    {
        var row = 0;
        while (reader.ReadLine() is { } line)
        {
            row++;
            var cells = line.Split('\t');
            var cell = dayAt < cells.Length ? cells[dayAt].Trim() : "";
            var day = cell.Length == 0 ? published : Day(cell);
            if (cell.Length > 0 && day is null) refuse(DateMessages.BadDay(file, row + 1, cell));
            if (textAt < cells.Length) yield return new DatedRow(row, day, cells[textAt]);
        }
    }

    // A moment counts as its day: 2026-03-05T10:00:00Z.
    private static DateOnly? Day(string cell)
    {
        if (cell.Length > 10 && cell[10] is 'T' or ' ') cell = cell[..10];
        return DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static int IndexOf(string[] columns, string name) => Array.FindIndex(columns, c => c.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    // The first line with its end, so that the offsets of a plain text are those of the file.
    private static string Line(TextReader reader)
    {
        var line = new StringBuilder();
        while (reader.Read() is >= 0 and var letter)
        {
            line.Append((char)letter);
            if (letter == '\n') break;
        }

        return line.ToString();
    }
}
