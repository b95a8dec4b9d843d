using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Sqlite;

/// <summary>Opens a ledger file, creates it where there is none, and refuses what is none.</summary>
internal static class Opener
{
    public static SqliteConnection Open(string path, int patienceSeconds)
    {
        Refuse(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = patienceSeconds,
        }.ToString());
        try
        {
            Guard.Run(path, () => Prepare(connection, path));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Refuse(string path)
    {
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))) throw Faults.NoPlace(path);
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)) throw Faults.ReadOnly(path);
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        connection.Open();
        var isEmpty = Scalar(connection, "SELECT count(*) FROM sqlite_schema") == 0 && Scalar(connection, "PRAGMA user_version") == 0;
        if (isEmpty) Begin(connection);
        if (Scalar(connection, "PRAGMA application_id") != Schema.ApplicationId) throw Faults.NotALedger(path);
        var schema = Scalar(connection, "PRAGMA user_version");
        if (schema > Schema.Number) throw Faults.Newer(path, schema);
        if (schema < 1) throw Faults.NotALedger(path);
        // Each commit reaches the disk before Record returns.
        Scalar(connection, "PRAGMA synchronous = FULL");
    }

    // The write-ahead log is folded back into the one file when the last connection closes.
    private static void Begin(SqliteConnection connection)
    {
        Scalar(connection, "PRAGMA journal_mode = WAL");
        Scalar(connection, "PRAGMA synchronous = FULL");
        Schema.Create(connection);
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
