using Entente.Model.Diagnostics;

namespace Entente.Reading;

/// <summary>What came of reading files into a ledger.</summary>
/// <param name="Files">How many files were found.</param>
/// <param name="Recorded">How many of them were recorded as new reports.</param>
/// <param name="Known">How many were in the ledger already, under this or another name.</param>
/// <param name="Claims">How many claims the new reports gave.</param>
/// <param name="Refused">The files that could not be read or coded and the paths that led nowhere, in input order, each with its reason.</param>
public sealed record ReadOutcome(int Files, int Recorded, int Known, int Claims, IReadOnlyList<Diagnostic> Refused);
