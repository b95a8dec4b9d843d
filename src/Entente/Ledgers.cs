using Entente.Ledger;
using Entente.Model.Ledger;

namespace Entente;

/// <summary>Opens ledgers.</summary>
public static class Ledgers
{
    /// <summary>A ledger in a file, which is made when it is not there. Throws <see cref="Model.Diagnostics.EntenteException"/> when it can't be used.</summary>
    public static ILedger Open(string file) => new SqliteLedger(file);

    /// <summary>A ledger that lives as long as the process.</summary>
    public static ILedger InMemory() => new MemoryLedger();
}
