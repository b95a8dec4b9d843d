using Entente.Coding.Actors;
using Entente.Coding.Agreements;
using Entente.Coding.Codebook;
using Entente.Coding.Mentions;
using Entente.Coding.Places;
using Entente.Coding.Things.Gear;
using Entente.Coding.Time;
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
        new("descriptions", DescriptionLint.Check),
        new("codebook", files => Reading(() => CodebookData.Load(files))),
        new("gear", GearLint.Check),
        new("places", PlaceLint.Check),
        new("agreements", AgreementLint.Check),
        new("dates", DateDataCheck.Check),
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
        return [.. All.SelectMany(c => Guarded(c, files)).Distinct()];
    }

    private static IReadOnlyList<Diagnostic> Guarded(DataCheck check, IDataFiles files)
    {
        try
        {
            return [.. check.Check(files)];
        }
        catch (EntenteException e)
        {
            return [e.Diagnostic];
        }
    }

    private static Diagnostic[] Reading(Action load)
    {
        load();
        return [];
    }
}
