namespace Entente.Model.Data;

/// <summary>
/// The files under <c>data/</c>: what the program knows. Paths are relative, with forward slashes, such as <c>actors/states.jsonl</c>.
/// </summary>
public interface IDataFiles
{
    /// <summary>Paths of all files under <paramref name="folder"/>, in ordinal order.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>The bytes of a file; throws <see cref="Diagnostics.EntenteException"/> when it is not there.</summary>
    ReadOnlyMemory<byte> Read(string path);
}
