using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Tests;

/// <summary>A folder of its own, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-ledger-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>A ledger with the given samples in it, closed.</summary>
    public string Ledger(params int[] numbers)
    {
        var path = Path("ledger.db");
        using var ledger = new SqliteLedger(path);
        foreach (var n in numbers) ledger.Record(Samples.Coded(n));
        return path;
    }

    /// <summary>A plain connection, as any SQLite client would open it.</summary>
    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    public static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static void Execute(string path, string sql)
    {
        using var connection = Connect(path);
        Execute(connection, sql);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
