using Entente.Model.Ledger;

namespace Entente.Ledger.Tests;

public sealed class SqliteLedgerTests : LedgerConformance
{
    private readonly Scratch _scratch = new();

    public override void Dispose()
    {
        base.Dispose();
        _scratch.Dispose();
    }

    private protected override ILedger Open() => new SqliteLedger(_scratch.Path("ledger.db"));
}
