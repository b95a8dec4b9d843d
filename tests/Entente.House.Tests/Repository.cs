using Entente.Tests;

namespace Entente.House.Tests;

/// <summary>The files of the checkout that the tests run in, without what a build or a run leaves behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal)
    {
        "bin", "obj", ".git", "artifacts", ".vs", ".idea", ".vscode", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules",
    };

    private static readonly HashSet<string> TextEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".cs", ".csproj", ".slnx", ".props", ".targets", ".json", ".jsonl", ".md", ".txt", ".tsv", ".csv", ".sql", ".sh", ".html", ".css", ".js",
        ".conllu", ".case", ".yml", ".yaml", ".xml", ".editorconfig", ".gitignore", ".gitattributes", "",
    };

    /// <summary>Text files under a folder of the checkout, as paths with forward slashes from its root, in ordinal order.</summary>
    public static IReadOnlyList<string> TextFiles(string under = "") =>
        [.. Walk(new DirectoryInfo(At(under))).Where(f => TextEndings.Contains(f.Extension)).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>C# files under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Sources(string under) => [.. TextFiles(under).Where(p => p.EndsWith(".cs", StringComparison.Ordinal))];

    public static string At(string path) => Checkout.At(path);

    public static string Read(string path) => File.ReadAllText(At(path));

    public static string[] Lines(string path) => File.ReadAllLines(At(path));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Checkout.Root, file.FullName).Replace('\\', '/');

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(f => f.Name != ".git")
            .Concat(folder.EnumerateDirectories().Where(d => !LeftBehind.Contains(d.Name)).SelectMany(Walk));
}
