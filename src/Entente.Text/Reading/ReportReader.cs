using Entente.Model;
using Entente.Text.Reading.Html;
using Entente.Text.Reading.Json;
using Entente.Text.Reading.Plain;

namespace Entente.Text.Reading;

/// <summary>
/// Turns files as they were received into reports with clean text: .txt, .text, .md, .html, .htm, .json, .jsonl.
/// Bad input never throws; it comes back as a refusal with its reason. Holds no state and is safe to share between threads.
/// </summary>
/// <param name="maxBytes">Larger files are refused; in bytes.</param>
public sealed class ReportReader(int maxBytes = ReportReader.DefaultMaxBytes)
{
    /// <summary>The limit on a file's size unless another is given, in bytes.</summary>
    public const int DefaultMaxBytes = 100_000_000;

    /// <summary>
    /// The files under <paramref name="paths"/> that may hold reports, in ordinal order of their names: folders with all that is
    /// below them, patterns such as <c>news/*.html</c>, and single files, which are taken whatever they end in. Hidden files
    /// and folders are passed over. A path that is not there is kept, so that reading it says so.
    /// </summary>
    public static IReadOnlyList<ReportFile> FindFiles(IEnumerable<string> paths) => ReportFiles.Find(paths);

    /// <summary>Reads a file from disk; one that can't be opened is refused, too.</summary>
    public ReadResult Read(ReportFile file)
    {
        try
        {
            var length = new FileInfo(file.Path).Length;
            return length > maxBytes
                ? ReadResult.Refused(ReadMessages.TooLarge(file.Name, length, maxBytes))
                : Read(file.Name, File.ReadAllBytes(file.Path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ReadResult.Refused(ReadMessages.NotOpened(file.Name, e.Message));
        }
    }

    /// <summary>Reads bytes; <paramref name="file"/> is the name that reports and refusals carry, and its ending tells the format.</summary>
    public ReadResult Read(string file, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (bytes.Length > maxBytes) return ReadResult.Refused(ReadMessages.TooLarge(file, bytes.Length, maxBytes));
        var decoded = TextDecoder.Decode(file, bytes);
        if (decoded.Text is not { } source) return ReadResult.Refused(decoded.Refusal!);
        return ReportFiles.FormatOf(file, source) switch
        {
            ReportFormat.Plain => Finish(PlainReports.Draft(file, IdOf(bytes), source)),
            ReportFormat.Html => Finish(HtmlReports.Draft(file, IdOf(bytes), source)),
            ReportFormat.Json => ReadResult.Join([.. JsonReports.Read(file, source)]),
            ReportFormat.JsonLines => ReadResult.Join([.. JsonReports.ReadLines(file, source)]),
            _ => ReadResult.Refused(ReadMessages.UnknownFormat(file, Path.GetExtension(file))),
        };
    }

    internal static ReadResult Finish(Draft draft)
    {
        Cleaning.Cleaner.Clean(draft);
        return draft.HasText
            ? ReadResult.Of(ReportWriter.Write(draft))
            : ReadResult.Refused(ReadMessages.NoText(draft.File));
    }

    private static string IdOf(ReadOnlySpan<byte> bytes) => Ids.OfBytes("rpt_", bytes);
}
