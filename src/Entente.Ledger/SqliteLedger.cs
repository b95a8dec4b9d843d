using Entente.Ledger.Sqlite;
using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger;

/// <summary>
/// A ledger in one SQLite file, whose tables can be queried but not changed. A report that <see cref="Record"/> has returned for survives
/// the end of the process at any moment. While it is open, a write-ahead log stands beside the file. Safe to share between threads; other
/// processes may read at the same time, and wait for each other to write.
/// </summary>
public sealed class SqliteLedger : ILedger
{
    private const int PatienceSeconds = 10;
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly RowWriter _rows;
    private readonly Statement _contains;
    private readonly Statement _sight;

    /// <summary>
    /// Opens the ledger at <paramref name="path"/>, or creates it. Throws <see cref="EntenteException"/> when the file is no ledger, is of
    /// a newer schema, locked, read-only or damaged, or when its folder is missing.
    /// </summary>
    public SqliteLedger(string path)
        : this(path, PatienceSeconds)
    {
    }

    internal SqliteLedger(string path, int patienceSeconds)
    {
        _path = path;
        _connection = Opener.Open(path, patienceSeconds);
        _rows = new RowWriter(_connection);
        _contains = new Statement(_connection, "SELECT 1 FROM reports WHERE id = ?1", 1);
        _sight = new Statement(
            _connection,
            "INSERT INTO sightings SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM sightings WHERE report = ?1 AND file = ?2)",
            2);
    }

    /// <inheritdoc/>
    public bool Contains(string reportId) => Locked(() => Has(null, reportId));

    /// <inheritdoc/>
    public bool Record(CodedReport coded)
    {
        coded = Admission.Admit(coded);
        return Locked(() => Write(transaction =>
        {
            var isNew = !Has(transaction, coded.Report.Id);
            if (isNew) _rows.Write(transaction, coded);
            _sight.Run(transaction, coded.Report.Id, coded.Report.File);
            return isNew;
        }));
    }

    /// <inheritdoc/>
    public bool Sight(string reportId, string file)
    {
        Admission.CheckFile(file);
        return Locked(() => Write(transaction =>
        {
            if (!Has(transaction, reportId)) throw Faults.Unknown(_path, reportId);
            return _sight.Run(transaction, reportId, file) > 0;
        }));
    }

    /// <inheritdoc/>
    public LedgerSnapshot Snapshot() => Locked(() => RowReader.Read(_connection));

    /// <summary>Closes the file. Nothing recorded waits for it.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _rows.Dispose();
            _contains.Dispose();
            _sight.Dispose();
            _connection.Dispose();
        }
    }

    private bool Has(SqliteTransaction? transaction, string reportId) => _contains.Scalar(transaction, reportId) is not null;

    private T Write<T>(Func<SqliteTransaction, T> work)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var result = work(transaction);
        transaction.Commit();
        return result;
    }

    private T Locked<T>(Func<T> work)
    {
        lock (_gate) return Guard.Run(_path, work);
    }
}
