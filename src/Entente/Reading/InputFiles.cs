using Entente.Model.Diagnostics;

namespace Entente.Reading;

/// <summary>Finds the files that paths stand for.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System };

    /// <summary>The files behind the paths in ordinal order of their names; paths that lead nowhere go to <paramref name="refused"/>.</summary>
    public static List<InputFile> Find(IEnumerable<string> paths, List<Diagnostic> refused)
    {
        var found = new List<InputFile>();
        foreach (var path in paths) Add(path, found, refused);
        return [.. found.DistinctBy(f => Path.GetFullPath(f.Path))
            .OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal)];
    }

    private static void Add(string path, List<InputFile> found, List<Diagnostic> refused)
    {
        if (File.Exists(path)) found.Add(new InputFile(path, Path.GetFileName(path)));
        else if (!Directory.Exists(path)) refused.Add(Messages.NoPath(path));
        else if (InFolder(path) is { Count: > 0 } files) found.AddRange(files);
        else refused.Add(Messages.EmptyFolder(path));
    }

    private static List<InputFile> InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", Deep)
            .Select(p => new InputFile(p, Path.GetRelativePath(folder, p).Replace('\\', '/'))).Where(f => !IsHidden(f.Name))];

    private static bool IsHidden(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);
}
