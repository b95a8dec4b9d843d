using Entente.Model.Diagnostics;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Ledger.Tests;

public sealed class SqliteFileTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_closed_ledger_is_one_file_and_opens_again()
    {
        var path = _scratch.Ledger(1, 2);
        Assert.Equal(["ledger.db"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
        using var again = new SqliteLedger(path);
        Assert.Equal(2, again.Snapshot().Reports.Count);
    }

    [Theory]
    [InlineData("UPDATE claims SET actor = 'XXX'")]
    [InlineData("UPDATE reports SET text = ''")]
    [InlineData("DELETE FROM reports")]
    [InlineData("DELETE FROM sightings")]
    [InlineData("DELETE FROM speakers")]
    [InlineData("UPDATE things SET count = 1")]
    [InlineData("DELETE FROM dropped")]
    [InlineData("UPDATE meta SET value = '2'")]
    [InlineData("INSERT OR REPLACE INTO claims SELECT * FROM claims")]
    [InlineData("INSERT OR REPLACE INTO reports SELECT * FROM reports")]
    [InlineData("INSERT INTO meta VALUES ('schema', '7') ON CONFLICT DO UPDATE SET value = '7'")]
    public void Nothing_recorded_can_be_changed_or_removed(string sql)
    {
        var path = _scratch.Ledger(1);
        var e = Assert.Throws<SqliteException>(() => Scratch.Execute(path, sql));
        Assert.Contains("append-only", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Analysts_can_query_it()
    {
        using var connection = Scratch.Connect(_scratch.Ledger(1, 2, 3));
        const string Sql = """
            SELECT count(*) FROM claims c JOIN speakers s ON s.claim = c.id JOIN things t ON t.claim = c.id
            WHERE c.event = 'AID' AND c.polarity = 'denied' AND s.kind = 'official' AND t.count > 39 AND c.when_start = '2031-05-01'
            """;
        Assert.Equal(3L, Scratch.Execute(connection, Sql));
        Assert.Equal("1", Scratch.Execute(connection, "SELECT value FROM meta WHERE key = 'schema'"));
        Assert.Equal(1L, Scratch.Execute(connection, "PRAGMA user_version"));
        Assert.Equal("wal", Scratch.Execute(connection, "PRAGMA journal_mode"));
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_and_left_alone()
    {
        var text = _scratch.Path("notes.txt");
        File.WriteAllText(text, string.Concat(Enumerable.Repeat("Just some notes. ", 100)));
        Refused("LEDG001", text);
        Assert.StartsWith("Just some notes.", File.ReadAllText(text), StringComparison.Ordinal);
        var other = _scratch.Path("other.db");
        Scratch.Execute(other, "CREATE TABLE songs (name TEXT)");
        Refused("LEDG001", other);
    }

    [Fact]
    public void An_empty_file_becomes_a_ledger()
    {
        var path = _scratch.Path("empty.db");
        File.WriteAllBytes(path, []);
        using var ledger = new SqliteLedger(path);
        Assert.True(ledger.Record(Samples.Coded(1)));
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        var path = _scratch.Ledger(1);
        Scratch.Execute(path, "PRAGMA user_version = 2");
        Refused("LEDG002", path);
    }

    [Fact]
    public void A_locked_ledger_is_refused_when_patience_ends()
    {
        var path = _scratch.Ledger(1);
        using var other = Scratch.Connect(path);
        using var transaction = other.BeginTransaction(deferred: false);
        using var ledger = new SqliteLedger(path, patienceSeconds: 1);
        var e = Assert.Throws<EntenteException>(() => ledger.Record(Samples.Coded(2)));
        Assert.Equal("LEDG003", e.Diagnostic.Code);
        Assert.Single(ledger.Snapshot().Reports);
    }

    [Fact]
    public void A_read_only_ledger_is_refused()
    {
        var path = _scratch.Ledger(1);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Refused("LEDG004", path);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void A_missing_folder_and_a_folder_are_refused()
    {
        Refused("LEDG005", _scratch.Path("nowhere/ledger.db"));
        Refused("LEDG005", Path.GetDirectoryName(_scratch.Path("x"))!);
    }

    [Fact]
    public void A_damaged_ledger_is_named_as_such()
    {
        var path = _scratch.Ledger(1, 2, 3);
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(path, bytes);
        var e = Assert.Throws<EntenteException>(() =>
        {
            using var ledger = new SqliteLedger(path);
            ledger.Snapshot();
        });
        Assert.Equal("LEDG006", e.Diagnostic.Code);
    }

    public void Dispose() => _scratch.Dispose();

    private static void Refused(string code, string path)
    {
        var e = Assert.Throws<EntenteException>(() => new SqliteLedger(path));
        Assert.Equal(code, e.Diagnostic.Code);
        Assert.Equal(path, e.Diagnostic.Place);
        Assert.NotEmpty(e.Diagnostic.Advice);
    }
}
