using System.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Tests;

/// <summary>Writes a ledger file as SQL statements, tables and rows in a fixed order.</summary>
internal static class Dump
{
    public static string Schema(SqliteConnection connection)
    {
        var sql = new StringBuilder();
        foreach (var statement in Column(connection,
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'trigger', rowid"))
            sql.Append(statement).Append(";\n");
        sql.Append($"PRAGMA application_id = {Scratch.Execute(connection, "PRAGMA application_id")};\n");
        return sql.Append($"PRAGMA user_version = {Scratch.Execute(connection, "PRAGMA user_version")};\n").ToString();
    }

    public static string Rows(SqliteConnection connection)
    {
        var sql = new StringBuilder();
        foreach (var table in Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"))
        {
            var columns = Column(connection, $"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}') ORDER BY cid");
            foreach (var row in Column(connection, $"SELECT {string.Join(" || ', ' || ", columns)} FROM {table}"))
                sql.Append($"INSERT INTO {table} VALUES ({row});\n");
        }

        return sql.ToString();
    }

    private static List<string> Column(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }
}
