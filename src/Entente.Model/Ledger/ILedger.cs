namespace Entente.Model.Ledger;

/// <summary>
/// An append-only store of reports and claims. Whatever was recorded stays, whatever happens to the process; recording the same report
/// again adds nothing. One writer at a time.
/// </summary>
public interface ILedger : IDisposable
{
    /// <summary>Whether a report with this id has been recorded, so that it need not be read again.</summary>
    bool Contains(string reportId);

    /// <summary>
    /// Records a report with its claims in one step. False when the report was there already; a new file name for it is kept as a sighting.
    /// Of claims, and of dropped observations, with the same id the first is kept: the id names what it hashes. Throws
    /// <see cref="ArgumentException"/> when a claim belongs to another report or a text is not well-formed UTF-16.
    /// </summary>
    bool Record(CodedReport coded);

    /// <summary>
    /// Notes that a report's bytes were also seen under another file name. False when that was known. Throws
    /// <see cref="Diagnostics.EntenteException"/> when no such report was recorded.
    /// </summary>
    bool Sight(string reportId, string file);

    /// <summary>
    /// Everything recorded, ordered so that the order of recording does not show: reports by date (undated last), then by id; claims by
    /// report in that order, then by place, then by id.
    /// </summary>
    LedgerSnapshot Snapshot();
}
