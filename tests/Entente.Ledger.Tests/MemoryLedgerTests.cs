using Entente.Model.Ledger;

namespace Entente.Ledger.Tests;

public sealed class MemoryLedgerTests : LedgerConformance
{
    private protected override ILedger Open() => new MemoryLedger();
}
