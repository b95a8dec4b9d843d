using Entente.Coding.Time.Grammar;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Time;

/// <summary>Says what is wrong in <c>data/dates</c>.</summary>
internal static class DateDataCheck
{
    public static IReadOnlyList<Diagnostic> Check(IDataFiles files)
    {
        try
        {
            DateGrammar.Load(files);
        }
        catch (EntenteException e)
        {
            return [e.Diagnostic];
        }

        return [.. Twice(files, "dates/rules.jsonl", "id"), .. Twice(files, "dates/holidays.jsonl", "name", "names")];
    }

    private static IEnumerable<Diagnostic> Twice(IDataFiles files, string path, string what, string? key = null)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in DataReader.Read(files, path))
            foreach (var name in record.Texts(key ?? what))
                if (!seen.Add(name)) yield return record.Wrong($"the {what} '{name}' is used twice.", "Keep one of the two.").Diagnostic;
    }
}
