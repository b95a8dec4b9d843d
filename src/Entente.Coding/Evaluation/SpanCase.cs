using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Evaluation;

/// <summary>A case of a text and what is named in it: the report's day, the text, and <c>words = id</c>, with tabs between.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Day">The report's day.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The words expected to be found and what they mean, in text order.</param>
internal sealed record SpanCase(int Line, DateOnly? Day, string Text, IReadOnlyList<(int Start, int End, string Id)> Expected)
{
    /// <summary>The cases of a file; empty lines and lines that start with # are skipped.</summary>
    public static IEnumerable<SpanCase> Read(string path)
    {
        var line = 0;
        foreach (var row in File.ReadLines(path))
        {
            line++;
            if (row.Length > 0 && row[0] != '#') yield return Parse(row.Split('\t'), path, line);
        }
    }

    private static SpanCase Parse(string[] parts, string path, int line)
    {
        if (parts.Length != 3) throw Broken(path, line, "the line has not three columns.");
        var expected = new List<(int, int, string)>();
        if (parts[2] == "-") return new SpanCase(line, Date(parts[0]), parts[1], expected);
        var from = 0;
        foreach (var item in parts[2].Split(';'))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            var words = equals < 0 ? item : item[..equals].Trim();
            var at = parts[1].IndexOf(words, from, StringComparison.Ordinal);
            if (equals < 0 || at < 0) throw Broken(path, line, $"'{item}' is not in the text.");
            expected.Add((at, at + words.Length, item[(equals + 1)..].Trim()));
            from = at + 1;
        }

        return new SpanCase(line, Date(parts[0]), parts[1], expected);
    }

    private static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static EntenteException Broken(string path, int line, string message) =>
        new(new Diagnostic("EVAL004", string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"), message, "Write the day, the text, and 'words = id' for each name, with tabs between."));
}
