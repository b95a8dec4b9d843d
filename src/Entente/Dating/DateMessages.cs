using System.Globalization;
using Entente.Model.Diagnostics;

namespace Entente.Dating;

/// <summary>What can be wrong with texts whose dates are wanted.</summary>
internal static class DateMessages
{
    public static Diagnostic BadDay(string file, int line, string day) => new(
        "DATE001", string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"), $"'{day}' is no day; the row was read without one.", "Write YYYY-MM-DD in the column 'published', or leave it empty.");

    public static Diagnostic NotText(string file) =>
        new("DATE002", file, "The file is not UTF-8 text.", "Save it as UTF-8, or take the text out of a page with 'entente clean'.");
}
