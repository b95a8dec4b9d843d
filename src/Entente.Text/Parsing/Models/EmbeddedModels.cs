using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Text.Parsing.Models;

/// <summary>The models inside the assembly.</summary>
internal sealed class EmbeddedModels : IDataFiles
{
    public IReadOnlyList<string> List(string folder) =>
        [.. typeof(EmbeddedModels).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public ReadOnlyMemory<byte> Read(string path)
    {
        using var stream = typeof(EmbeddedModels).Assembly.GetManifestResourceStream(path) ?? throw new EntenteException(new Diagnostic(
            "TEXT002", path, "the model is not part of this build.", "Put the trained files in data/models and build again."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
