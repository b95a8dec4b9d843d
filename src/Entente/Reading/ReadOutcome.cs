using Entente.Model.Diagnostics;

namespace Entente.Reading;

/// <summary>What came of reading files into a ledger.</summary>
/// <param name="Files">How many files were found.</param>
/// <param name="Recorded">How many reports were recorded as new.</param>
/// <param name="Known">How many reports were in the ledger already, under this or another name.</param>
/// <param name="Claims">How many claims the new reports gave.</param>
/// <param name="Refused">What could not be read or coded, in input order, each with its reason.</param>
/// <param name="Notes">What was read but needs a word, in input order.</param>
public sealed record ReadOutcome(
    int Files, int Recorded, int Known, int Claims, IReadOnlyList<Diagnostic> Refused, IReadOnlyList<Diagnostic> Notes);
