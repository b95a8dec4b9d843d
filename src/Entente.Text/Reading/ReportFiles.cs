using System.IO.Enumeration;

namespace Entente.Text.Reading;

/// <summary>Which files may hold reports, and in which format.</summary>
internal static class ReportFiles
{
    internal static readonly string[] Extensions = [".txt", ".text", ".md", ".html", ".htm", ".json", ".jsonl"];

    internal static ReportFormat FormatOf(string file, string source) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".txt" or ".text" or ".md" => ReportFormat.Plain,
        ".html" or ".htm" => ReportFormat.Html,
        ".json" => ReportFormat.Json,
        ".jsonl" => ReportFormat.JsonLines,
        "" => Sniff(source),
        _ => ReportFormat.Unknown,
    };

    internal static IReadOnlyList<ReportFile> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new SortedDictionary<string, ReportFile>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(Expand)) found.TryAdd(Path.GetFullPath(file.Path), file);
        return [.. found.Values.OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static ReportFormat Sniff(string source)
    {
        var first = source.AsSpan().TrimStart();
        if (first.StartsWith("<")) return ReportFormat.Html;
        return first.StartsWith("{") || first.StartsWith("[{") ? ReportFormat.Json : ReportFormat.Plain;
    }

    private static IEnumerable<ReportFile> Expand(string path)
    {
        if (Directory.Exists(path)) return Under(path, "*");
        if (File.Exists(path) || path.AsSpan().IndexOfAny('*', '?') < 0) return [new(path, Path.GetFileName(path))];
        var folder = Path.GetDirectoryName(path);
        return Under(string.IsNullOrEmpty(folder) ? "." : folder, Path.GetFileName(path));
    }

    private static IEnumerable<ReportFile> Under(string folder, string pattern)
    {
        if (!Directory.Exists(folder)) return [];
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = pattern is "*",
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            IgnoreInaccessible = true,
        };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(path => new ReportFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(f => Visible(f.Name) && IsReport(f.Name) && FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(f.Name)));
    }

    private static bool Visible(string name) => !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal);

    private static bool IsReport(string name) => Extensions.Contains(Path.GetExtension(name).ToLowerInvariant(), StringComparer.Ordinal);
}
