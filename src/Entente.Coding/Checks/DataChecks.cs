using Entente.Coding.Actors;
using Entente.Coding.Codebook;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Checks;

/// <summary>Everything that can be checked about the data files without a report.</summary>
public static class DataChecks
{
    // One line for each kind of data.
    private static readonly DataCheck[] All =
    [
        new("files", FileCheck.Check),
        new("actors", ActorCheck.Check),
        new("codebook", files => Read(() => CodebookData.Load(files))),
    ];

    /// <summary>The kinds of data that are checked.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. All.Select(c => c.Kind)];

    /// <summary>
    /// What is wrong in the data, kind by kind, each with file and line; empty when nothing is. A file that can't be read at all is a
    /// finding too.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Run(IDataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return [.. All.SelectMany(c => c.Check(files)).Distinct()];
    }

    private static IEnumerable<Diagnostic> Read(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (EntenteException e)
        {
            return [e.Diagnostic];
        }
    }
}
