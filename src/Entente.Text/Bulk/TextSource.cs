namespace Entente.Text.Bulk;

/// <summary>A text that is read as a stream.</summary>
/// <param name="Name">What messages and output call it.</param>
/// <param name="Open">Opens it; the stream is read once, from the beginning, and closed.</param>
public readonly record struct TextSource(string Name, Func<Stream> Open)
{
    /// <summary>A file, by the name given.</summary>
    public static TextSource OfFile(string path) => new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
}
