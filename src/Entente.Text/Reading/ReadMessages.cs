using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Text.Reading;

/// <summary>Every message of the readers; each has a test that provokes it.</summary>
internal static class ReadMessages
{
    internal static Diagnostic Empty(string file) =>
        new("READ001", file, "The file is empty.", "Leave it out, or fetch the report again.");

    internal static Diagnostic Binary(string file, string kind) =>
        new("READ002", file, $"The file is not text ({kind}).", "Save the report as .txt, .html or .json.");

    internal static Diagnostic Encoding(string file) =>
        new("READ003", file, "The file's character encoding could not be told.", "Save it as UTF-8.");

    internal static Diagnostic NoText(string file) =>
        new("READ004", file, "No text is left once menus, notices and the like are out.", "Look whether the page needs a script to show its text, and save the text itself.");

    internal static Diagnostic UnknownFormat(string file, string extension) =>
        new("READ005", file, $"Files ending in '{extension}' can't be read.", $"Use one of {string.Join(' ', ReportFiles.Extensions)}.");

    internal static Diagnostic BrokenJson(string file, long line) =>
        new("READ006", file, string.Create(CultureInfo.InvariantCulture, $"Line {line} is not valid JSON."), "Mend that line, or export the file again.");

    internal static Diagnostic NoTextField(string file) =>
        new("READ007", file, "The record has no field with the report's text.", $"Name that field one of: {string.Join(", ", Json.JsonFields.Text)}.");

    internal static Diagnostic TooLarge(string file, long bytes, int limit) =>
        new("READ008", file, string.Create(CultureInfo.InvariantCulture, $"The file has {bytes:N0} bytes; the limit is {limit:N0}."), "Split it into smaller files.");

    internal static Diagnostic NotOpened(string file, string why) =>
        new("READ009", file, $"The file could not be opened: {why}", "Check the path and the right to read it.");

    internal static Diagnostic NotEnglish(string file, string language) =>
        new("READ010", file, $"The report does not seem to be in English (language: {language}).", "It is kept; only English is coded.");
}
