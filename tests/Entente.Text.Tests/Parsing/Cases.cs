namespace Entente.Text.Tests.Parsing;

/// <summary>Finds the case files and, where they are at hand, the treebanks.</summary>
internal static class Cases
{
    private static readonly string Root = FindRoot();

    public static string Folder(string name) => Path.Combine(Root, "tests", "cases", name);

    /// <summary>A treebank file beside the checkout, or null.</summary>
    public static string? Treebank(string file)
    {
        for (var at = new DirectoryInfo(Root); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "shared", "data", "treebank", file);
            if (File.Exists(path)) return path;
        }
        return null;
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Entente.slnx"))) at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests do not run inside a checkout: no Entente.slnx above them.");
    }
}
