using System.Diagnostics;
using Xunit;

namespace Entente.Ledger.Tests;

public sealed class KillTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(9, 1)]
    [InlineData(25, 7)]
    public void A_killed_process_loses_no_acknowledged_report(int acknowledgements, int extraMilliseconds)
    {
        var path = _scratch.Path("ledger.db");
        var acknowledged = RecordUntilKilled(path, acknowledgements, extraMilliseconds);
        Assert.True(acknowledged.Count >= acknowledgements);
        using var ledger = new SqliteLedger(path);
        var snapshot = ledger.Snapshot();
        Assert.Subset(snapshot.Reports.Select(r => r.Id).ToHashSet(), acknowledged.ToHashSet());
        // The last one may have been written and not yet acknowledged; whatever is there is whole.
        Assert.InRange(snapshot.Reports.Count, acknowledged.Count, acknowledged.Count + 1);
        Assert.Equal(Expected(snapshot.Reports.Count), Deep.Text(snapshot));
        Assert.True(ledger.Record(Samples.Coded(snapshot.Reports.Count)));
    }

    public void Dispose() => _scratch.Dispose();

    private static string Expected(int count)
    {
        using var memory = new MemoryLedger();
        for (var n = 0; n < count; n++) memory.Record(Samples.Coded(n));
        return Deep.Text(memory.Snapshot());
    }

    private static List<string> RecordUntilKilled(string path, int acknowledgements, int extraMilliseconds)
    {
        using var child = Process.Start(RecordingChild.StartInfo(path))!;
        var ids = new List<string>();
        // However slow the machine, the child says when it has opened the ledger and when each report is in.
        Assert.Equal("open", child.StandardOutput.ReadLine());
        while (ids.Count < acknowledgements) ids.Add(child.StandardOutput.ReadLine()!);
        Thread.Sleep(extraMilliseconds);
        child.Kill();
        while (child.StandardOutput.ReadLine() is { } line) ids.Add(line);
        child.WaitForExit();
        Assert.NotEqual(0, child.ExitCode);
        ids.RemoveAll(id => id.Length != Samples.Coded(0).Report.Id.Length);
        Assert.DoesNotContain(ids, id => !id.StartsWith("rpt_", StringComparison.Ordinal));
        return ids;
    }
}
