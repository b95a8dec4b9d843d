using Entente.Model.Data;

namespace Entente.Data;

/// <summary>
/// Two sets of data files, one over the other: a file in <paramref name="over"/> replaces the file of the same path below it, and files
/// that only one of them has are there as they are. Made for a user's own folder over the built-in data.
/// </summary>
/// <param name="over">The user's files.</param>
/// <param name="under">The files that stand where the user has none.</param>
public sealed class OverlayFiles(IDataFiles over, IDataFiles under) : IDataFiles
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. over.List(folder).Union(under.List(folder), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => Has(over, path) ? over.Read(path) : under.Read(path);

    private static bool Has(IDataFiles files, string path)
    {
        var slash = path.LastIndexOf('/');
        return files.List(slash < 0 ? string.Empty : path[..slash]).Contains(path, StringComparer.Ordinal);
    }
}
