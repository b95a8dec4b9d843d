using Entente.Model.Diagnostics;

namespace Entente;

/// <summary>Every message of the front door, with its stable code.</summary>
internal static class Messages
{
    public static Diagnostic Failed(string file, Exception e) =>
        new("READ101", file, $"The report could not be coded ({e.GetType().Name}: {e.Message})", "The others are not affected; please send this report to the developers.");

    public static Diagnostic NoDataFolder(string path) =>
        new("DATA101", path, "There is no such data folder.", "Point --data at a folder with actors/, codebook/ and so on.");

    public static Diagnostic NoDataFile(string path) =>
        new("DATA102", path, "The data file is not built in.", "Build the program again, or put the file under --data.");
}
