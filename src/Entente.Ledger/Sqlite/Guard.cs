using System.Text.Json;
using Entente.Model.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Sqlite;

/// <summary>Turns SQLite's result codes into what a person can act upon (sqlite.org/rescode.html).</summary>
internal static class Guard
{
    public static void Run(string path, Action work) => Run(path, () =>
    {
        work();
        return 0;
    });

    public static T Run<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (Of(path, e) is { } fault)
        {
            throw fault;
        }
        catch (JsonException e)
        {
            throw Faults.Broken(path, e.Message.TrimEnd('.'));
        }
    }

    private static EntenteException? Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => Faults.Locked(path),
        8 => Faults.ReadOnly(path),
        10 or 13 => Faults.Full(path),
        11 => Faults.Broken(path, "its pages don't fit together"),
        14 => Faults.NoPlace(path),
        26 => Faults.NotALedger(path),
        1 => Faults.Broken(path, e.Message.TrimEnd('.')),
        _ => null,
    };
}
