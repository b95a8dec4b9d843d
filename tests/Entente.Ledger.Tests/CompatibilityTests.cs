using Entente.Tests;
using Xunit;

namespace Entente.Ledger.Tests;

public sealed class CompatibilityTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_ledger_of_schema_1_still_reads_the_same()
    {
        var path = _scratch.Path("old.db");
        Scratch.Execute(path, Frozen());
        using var memory = new MemoryLedger();
        for (var n = 0; n < 6; n++) memory.Record(Samples.Coded(n));
        memory.Sight(Samples.Coded(2).Report.Id, "another-name.txt");
        using var ledger = new SqliteLedger(path);
        Assert.Equal(Deep.Text(memory.Snapshot()), Deep.Text(ledger.Snapshot()));
    }

    [Fact]
    public void New_ledgers_have_the_frozen_schema()
    {
        using var connection = Scratch.Connect(_scratch.Ledger());
        Assert.StartsWith(Dump.Schema(connection), Frozen(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_frozen_rows_are_still_written_the_same()
    {
        var path = _scratch.Ledger(0, 1, 2, 3, 4, 5);
        using (var ledger = new SqliteLedger(path)) ledger.Sight(Samples.Coded(2).Report.Id, "another-name.txt");
        using var connection = Scratch.Connect(path);
        var written = Dump.Schema(connection) + Dump.Rows(connection);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "ledger-written.sql"), written);
        Assert.Equal(Frozen(), written);
    }

    public void Dispose() => _scratch.Dispose();

    private static string Frozen() => File.ReadAllText(Checkout.At("tests/compat/ledger-1.sql"));
}
