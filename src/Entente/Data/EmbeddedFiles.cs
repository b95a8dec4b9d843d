using System.Reflection;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Data;

/// <summary>The data files that the program carries within itself, so that it runs from any folder. Safe to share between threads.</summary>
public sealed class EmbeddedFiles : IDataFiles
{
    private const string Prefix = "data/";
    private readonly Assembly _assembly = typeof(EmbeddedFiles).Assembly;
    private readonly string[] _paths;

    /// <summary>Lists what is embedded.</summary>
    public EmbeddedFiles() => _paths = [.. _assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var prefix = folder.Length == 0 ? folder : folder.TrimEnd('/') + "/";
        return [.. _paths.Where(p => p.StartsWith(prefix, StringComparison.Ordinal))];
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        using var stream = _assembly.GetManifestResourceStream(Prefix + path) ?? throw new EntenteException(Messages.NoDataFile(path));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
