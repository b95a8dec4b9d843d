using Entente.Model.Diagnostics;

namespace Entente;

/// <summary>Every message of the front door, with its stable code.</summary>
internal static class Messages
{
    public static Diagnostic NoPath(string path) =>
        new("READ101", path, "there is no such file or folder.", "Check the spelling; a folder is read with all its subfolders.");

    public static Diagnostic EmptyFolder(string path) =>
        new("READ102", path, "the folder holds no files.", "Put reports (.txt, .html, .json) into it.");

    public static Diagnostic Unreadable(string path, string reason) =>
        new("READ103", path, "the file can't be read: " + reason, "Check that it exists still and that you may read it.");

    public static Diagnostic TooLarge(string path, long bytes) =>
        new("READ104", path, FormattableString.Invariant($"the file has {bytes / (1024 * 1024)} MiB; reports may have 64."), "Split it into single reports.");

    public static Diagnostic Failed(string file, Exception e) =>
        new("READ105", file, $"the report could not be coded ({e.GetType().Name}: {e.Message})", "The other reports are not affected; please send the report to the developers.");

    public static Diagnostic NoDataFolder(string path) =>
        new("DATA101", path, "there is no such data folder.", "Point --data at a folder with actors/, codebook/ and so on.");

    public static Diagnostic NoDataFile(string path) =>
        new("DATA102", path, "the data file is not built in.", "Build the program again, or put the file under --data.");
}
