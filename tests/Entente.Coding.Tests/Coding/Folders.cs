namespace Entente.Coding.Tests.Coding;

/// <summary>Finds the repository's folders from where the tests run.</summary>
internal static class Folders
{
    public static string Root { get; } = FindRoot();

    public static string Cases(string name) => Path.Combine(Root, "tests", "cases", name);

    /// <summary>A folder of the data that stands beside the checkout; null where it is missing.</summary>
    public static string? Shared(string name)
    {
        var path = Path.Combine(Root, "..", "shared", name);
        return Directory.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests must run from within a checkout: Entente.slnx was not found above " + AppContext.BaseDirectory);
    }
}
