using Entente.Text.Reading;
using Xunit;

namespace Entente.Text.Tests.Reading;

/// <summary>Which files are found under folders, patterns and names.</summary>
public sealed class FindFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-find-").FullName;

    public FindFilesTests()
    {
        foreach (var name in (string[])["b.txt", "a.html", "Z.md", "sub/c.json", "sub/.hidden.txt", ".git/d.txt", "picture.png", "sub/deep/e.jsonl"])
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }

    [Fact]
    public void FoldersInOrdinalOrderWithoutHiddenFiles() =>
        Assert.Equal(["Z.md", "a.html", "b.txt", "sub/c.json", "sub/deep/e.jsonl"], Names(folder));

    [Fact]
    public void PatternsTakeOneFolder() => Assert.Equal(["a.html"], Names(Path.Combine(folder, "*.html")));

    [Fact]
    public void NamedTwiceCountsOnce() => Assert.Equal(["b.txt"], Names(Path.Combine(folder, "b.txt"), Path.Combine(folder, "sub", "..", "b.txt")));

    [Fact]
    public void NamedFilesAreTakenWhateverTheyEndIn() => Assert.Equal(["picture.png"], Names(Path.Combine(folder, "picture.png")));

    public void Dispose() => Directory.Delete(folder, true);

    private static string[] Names(params string[] paths) => [.. ReportReader.FindFiles(paths).Select(f => f.Name)];
}
