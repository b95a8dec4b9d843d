using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Where cases and shared data lie: found by walking up from the folder that the tests run in.</summary>
internal static class ReadingFolders
{
    internal static string Cases { get; } = Above("Entente.slnx") is { } root
        ? Path.Combine(root, "tests", "cases", "reading")
        : throw new DirectoryNotFoundException("No folder above the tests holds Entente.slnx; run them from within the repository.");

    /// <summary>A folder or file of the shared data; the test is skipped when it is not there.</summary>
    internal static string Shared(params string[] parts)
    {
        var path = Path.Combine([Above("shared") ?? string.Empty, "shared", .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"Shared data is missing: ../shared/{string.Join('/', parts)}");
        return path;
    }

    internal static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Cases, "lines", file)).Where(line => line.Length > 0 && line[0] is not '#').Select(line => line.Split('\t'));

    private static string? Above(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Path.Exists(Path.Combine(folder.FullName, name))) folder = folder.Parent;
        return folder?.FullName;
    }
}
