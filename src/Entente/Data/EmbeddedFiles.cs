using System.Reflection;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Data;

/// <summary>The data files that the program carries within itself, so that it runs from any folder. Safe to share between threads.</summary>
public sealed class EmbeddedFiles : IDataFiles
{
    private const string Prefix = "data/";
    private readonly Assembly _assembly = typeof(EmbeddedFiles).Assembly;
    private readonly SortedDictionary<string, string> _resources = new(StringComparer.Ordinal);

    /// <summary>Lists what is embedded.</summary>
    public EmbeddedFiles()
    {
        // A build on Windows names the folders with backslashes.
        foreach (var name in _assembly.GetManifestResourceNames())
            if (name.StartsWith(Prefix, StringComparison.Ordinal)) _resources.Add(name[Prefix.Length..].Replace('\\', '/'), name);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var prefix = folder.Length == 0 ? folder : folder.TrimEnd('/') + "/";
        return [.. _resources.Keys.Where(p => p.StartsWith(prefix, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        if (!_resources.TryGetValue(path, out var name)) throw new EntenteException(Messages.NoDataFile(path));
        using var stream = _assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
