using Entente.Ledger.Json;
using Entente.Model.Claims;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Sqlite;

/// <summary>Reads all rows back, within one transaction, so that a writer meanwhile does not show.</summary>
internal static class RowReader
{
    public static LedgerSnapshot Read(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var reports = Rows(connection, transaction, "SELECT json, text FROM reports", Report);
        var sightings = Rows(connection, transaction, "SELECT report, file FROM sightings", r => (r.GetString(0), r.GetString(1)));
        var claims = Rows(connection, transaction, "SELECT json FROM claims", r => LedgerJson.ReadClaim(r.GetString(0)));
        const string DroppedSql = "SELECT id, report, sentence, start, \"end\", text, reason, detail FROM dropped";
        var dropped = Rows(connection, transaction, DroppedSql, Dropped);
        transaction.Commit();
        return SnapshotOrder.Of(reports, sightings, claims, dropped);
    }

    private static Report Report(SqliteDataReader row) => LedgerJson.ReadReport(row.GetString(0), row.GetString(1));

    private static Dropped Dropped(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt32(2), new TextSpan(row.GetInt32(3), row.GetInt32(4)), row.GetString(5),
        row.GetString(6), row.GetString(7));

    private static List<T> Rows<T>(SqliteConnection connection, SqliteTransaction transaction, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
