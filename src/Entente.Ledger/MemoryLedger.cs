using Entente.Model.Ledger;

namespace Entente.Ledger;

/// <summary>A ledger that lives as long as the process. Safe to share between threads.</summary>
public sealed class MemoryLedger : ILedger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CodedReport> _reports = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, string File)> _sightings = [];

    /// <inheritdoc/>
    public bool Contains(string reportId)
    {
        lock (_gate) return _reports.ContainsKey(reportId);
    }

    /// <inheritdoc/>
    public bool Record(CodedReport coded)
    {
        coded = Admission.Admit(coded);
        lock (_gate)
        {
            _sightings.Add((coded.Report.Id, coded.Report.File));
            return _reports.TryAdd(coded.Report.Id, coded);
        }
    }

    /// <inheritdoc/>
    public bool Sight(string reportId, string file)
    {
        Admission.CheckFile(file);
        lock (_gate)
        {
            if (!_reports.ContainsKey(reportId)) throw Faults.Unknown("memory", reportId);
            return _sightings.Add((reportId, file));
        }
    }

    /// <inheritdoc/>
    public LedgerSnapshot Snapshot()
    {
        lock (_gate)
        {
            return SnapshotOrder.Of(
                _reports.Values.Select(c => c.Report), _sightings, _reports.Values.SelectMany(c => c.Claims),
                _reports.Values.SelectMany(c => c.Dropped));
        }
    }

    /// <summary>Does nothing: what was recorded goes with the object.</summary>
    public void Dispose()
    {
    }
}
