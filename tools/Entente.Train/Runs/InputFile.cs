using System.Security.Cryptography;

namespace Entente.Train.Runs;

/// <summary>A file that something is made from or that was made.</summary>
/// <param name="Name">Its name, without the folder of the data.</param>
/// <param name="Hash">SHA-256 of its bytes, in small hexadecimal digits.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record InputFile(string Name, string Hash, long Bytes)
{
    public static InputFile Of(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return new InputFile(name, Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
    }

    /// <summary>What the trainer carries with it, in ordinal order.</summary>
    public static IEnumerable<InputFile> Embedded(string prefix)
    {
        var home = typeof(InputFile).Assembly;
        foreach (var name in home.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = home.GetManifestResourceStream(name)!;
            yield return new InputFile(name, Convert.ToHexStringLower(SHA256.HashData(stream)), stream.Length);
        }
    }

    /// <summary>All files of a folder and below in ordinal order, without test files: nothing learns from them.</summary>
    public static IEnumerable<InputFile> In(string folder, string part) =>
        Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            .Where(n => !n.Contains("-test.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => Of(folder, n));
}
