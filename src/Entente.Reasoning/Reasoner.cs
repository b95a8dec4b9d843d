using Entente.Model.Findings;
using Entente.Model.Ledger;

namespace Entente.Reasoning;

/// <summary>Draws what follows from a ledger: copies, origins, events, disputes and ties. Pure: the same snapshot gives the same findings.</summary>
public static class Reasoner
{
    /// <summary>All findings of the snapshot, whatever order its lists come in.</summary>
    public static ReasonedFindings Reason(LedgerSnapshot snapshot) =>
        new([], [], [], [], [], new Dictionary<string, string>());
}
