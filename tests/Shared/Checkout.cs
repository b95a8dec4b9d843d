namespace Entente.Tests;

/// <summary>
/// The checkout that the tests were built in. Found by walking up from where they run: the paths that the compiler knows are replaced in
/// builds on a server.
/// </summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>A file or folder, by its path from the root with forward slashes.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Entente.slnx; run them from within the repository.");
    }
}
