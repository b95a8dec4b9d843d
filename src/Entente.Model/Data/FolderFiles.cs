using Entente.Model.Diagnostics;

namespace Entente.Model.Data;

/// <summary>Data files in a folder on disk.</summary>
/// <param name="root">The folder that holds <c>actors/</c>, <c>codebook/</c> and so on.</param>
public sealed class FolderFiles(string root) : IDataFiles
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var full = Path.Combine(root, folder);
        if (!Directory.Exists(full)) return [];
        return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(root, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        var full = Path.Combine(root, path);
        return File.Exists(full)
            ? File.ReadAllBytes(full)
            : throw new EntenteException(new Diagnostic("DATA003", path, $"the data file is missing in '{root}'.", "Restore it, or point --data at a complete folder."));
    }
}
