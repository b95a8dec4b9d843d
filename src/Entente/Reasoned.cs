using Entente.Model.Findings;
using Entente.Model.Ledger;

namespace Entente;

/// <summary>A ledger's content together with what follows from it.</summary>
/// <param name="Snapshot">What the ledger held.</param>
/// <param name="Findings">What follows from it.</param>
public sealed record Reasoned(LedgerSnapshot Snapshot, ReasonedFindings Findings);
