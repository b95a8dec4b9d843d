using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Text.Bulk;

/// <summary>What can be wrong with a text that is to be parsed.</summary>
internal static class TextMessages
{
    public static Diagnostic NotText(string name, string kind) =>
        new("TEXT005", name, $"The file is not text ({kind}).", "Give a plain text in UTF-8; 'entente clean' takes the text out of pages.");

    public static Diagnostic BrokenEncoding(string name, long place, long line, byte value, TextEncoding encoding) => new(
        "TEXT006", string.Create(CultureInfo.InvariantCulture, $"{name}:{line}"),
        string.Create(CultureInfo.InvariantCulture, $"Byte {place} (0x{value:X2}) is not {(encoding == TextEncoding.Utf8 ? "UTF-8" : "UTF-16")}. What comes before it was parsed, the rest was not."),
        "Save the file as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8.");

    public static Diagnostic NotOpened(string name, string why) =>
        new("TEXT007", name, $"The file could not be read: {why}", "Check the path and the right to read it.");

    public static Diagnostic Failed(string name, long offset, Exception e) => new(
        "TEXT008", name, string.Create(CultureInfo.InvariantCulture, $"The part from {offset} on could not be parsed ({e.GetType().Name}: {e.Message})."),
        "The rest is not affected; please send this text to the developers.");
}
