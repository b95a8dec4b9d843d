using System.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Sqlite;

/// <summary>The tables of a ledger file, and the triggers that keep them append-only.</summary>
internal static class Schema
{
    /// <summary>The number of the schema that this program writes, kept in <c>PRAGMA user_version</c>.</summary>
    public const int Number = 1;

    /// <summary>"ENTE" in ASCII, kept in <c>PRAGMA application_id</c>.</summary>
    public const int ApplicationId = 0x454E5445;

    // For each table its primary key. No table has a rowid or another unique key, so this is all that INSERT OR REPLACE could hit.
    private static readonly (string Table, string[] Key)[] Tables =
    [
        ("meta", ["key"]), ("reports", ["id"]), ("sightings", ["report", "file"]), ("claims", ["report", "id"]),
        ("speakers", ["report", "claim", "position"]), ("things", ["report", "claim", "position"]), ("dropped", ["report", "id"]),
    ];

    /// <summary>Creates everything in one step; a process killed meanwhile leaves an empty file, which counts as new.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        // Another process may have come first.
        command.CommandText = "PRAGMA user_version";
        if (command.ExecuteScalar() is not 0L) return;
        command.CommandText = Sql();
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    private static string Sql()
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream("schema-1.sql")!;
        using var reader = new StreamReader(stream);
        var sql = new StringBuilder(reader.ReadToEnd());
        sql.Append("INSERT INTO meta VALUES ('schema', '1');\n");
        foreach (var (table, key) in Tables) AppendTriggers(sql, table, key);
        return sql.Append($"PRAGMA application_id = {ApplicationId};\nPRAGMA user_version = {Number};\n").ToString();
    }

    private static void AppendTriggers(StringBuilder sql, string table, string[] key)
    {
        var same = string.Join(" AND ", key.Select(k => $"{k} = NEW.{k}"));
        var abort = $"SELECT RAISE(ABORT, 'the ledger is append-only: {table}')";
        sql.Append($"CREATE TRIGGER {table}_update BEFORE UPDATE ON {table} BEGIN {abort}; END;\n");
        sql.Append($"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} BEGIN {abort}; END;\n");
        var known = $"EXISTS (SELECT 1 FROM {table} WHERE {same})";
        sql.Append($"CREATE TRIGGER {table}_replace BEFORE INSERT ON {table} WHEN {known} BEGIN {abort}; END;\n");
    }
}
