using CsCheck;
using Entente.Model.Dates;
using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Xunit;

namespace Entente.Ledger.Tests;

/// <summary>What every store must do. A store joins by deriving from this.</summary>
public abstract class LedgerConformance : IDisposable
{
    private protected abstract ILedger Open();

    [Fact]
    public void What_was_recorded_comes_back_whole()
    {
        using var ledger = Open();
        var coded = Samples.Coded(1);
        Assert.False(ledger.Contains(coded.Report.Id));
        Assert.True(ledger.Record(coded));
        Assert.True(ledger.Contains(coded.Report.Id));
        Assert.Equal(Deep.Text(coded), Deep.Text(Whole(ledger.Snapshot())));
    }

    [Fact]
    public void Recording_again_adds_nothing_but_a_sighting()
    {
        using var ledger = Open();
        var coded = Samples.Coded(1);
        ledger.Record(coded);
        Assert.False(ledger.Record(coded));
        Assert.False(ledger.Record(coded with { Report = coded.Report with { File = "another.txt", Title = "Changed" }, Claims = [] }));
        var snapshot = ledger.Snapshot();
        Assert.Equal(2, snapshot.Claims.Count);
        Assert.Equal("Radars for Sudmark", Assert.Single(snapshot.Reports).Title);
        Assert.Equal(["another.txt", coded.Report.File], snapshot.Sightings[coded.Report.Id]);
        Assert.Equal("another.txt", snapshot.Reports[0].File);
    }

    [Fact]
    public void Sightings_are_kept_once_and_only_of_known_reports()
    {
        using var ledger = Open();
        var coded = Samples.Coded(1);
        var fault = Assert.Throws<EntenteException>(() => ledger.Sight(coded.Report.Id, "x.txt"));
        Assert.Equal("LEDG007", fault.Diagnostic.Code);
        ledger.Record(coded);
        Assert.True(ledger.Sight(coded.Report.Id, "x.txt"));
        Assert.False(ledger.Sight(coded.Report.Id, "x.txt"));
        Assert.False(ledger.Sight(coded.Report.Id, coded.Report.File));
    }

    [Fact]
    public void The_snapshot_hides_the_order_of_recording()
    {
        int[] numbers = [7, 3, 9, 0, 4, 12, 1];
        using var first = Open();
        foreach (var n in numbers) first.Record(Samples.Coded(n));
        var snapshot = first.Snapshot();
        using var second = new MemoryLedger();
        foreach (var n in numbers.Reverse()) second.Record(Samples.Coded(n));
        Assert.Equal(Deep.Text(second.Snapshot()), Deep.Text(snapshot));
        var days = snapshot.Reports.Select(r => r.Day is { } d ? DateRange.Iso(d) : "undated").ToArray();
        Assert.Equal([.. days.Order(StringComparer.Ordinal)], days);
        Assert.Equal(["undated", "undated"], days[^2..]);
    }

    [Fact]
    public void An_id_given_twice_is_kept_once()
    {
        using var ledger = Open();
        var coded = Samples.Coded(1);
        ledger.Record(coded with { Claims = [.. coded.Claims, .. coded.Claims], Dropped = [.. coded.Dropped, .. coded.Dropped] });
        Assert.Equal(Deep.Text(coded), Deep.Text(Whole(ledger.Snapshot())));
    }

    [Fact]
    public void What_cannot_be_kept_is_refused_and_leaves_no_trace()
    {
        using var ledger = Open();
        var coded = Samples.Coded(1);
        var foreign = coded with { Claims = [coded.Claims[0] with { Report = "rpt_other" }] };
        var broken = coded with { Report = coded.Report with { Text = "half \ud83d of a pair" } };
        Assert.Throws<ArgumentException>(() => ledger.Record(foreign));
        Assert.Throws<ArgumentException>(() => ledger.Record(broken));
        Assert.Empty(ledger.Snapshot().Reports);
    }

    [Fact]
    public void Threads_can_share_it()
    {
        using var ledger = Open();
        Parallel.For(0, 60, n => ledger.Record(Samples.Coded(n % 30)));
        Assert.Equal(30, ledger.Snapshot().Reports.Count);
    }

    [Fact]
    public void Whatever_is_recorded_comes_back_whole()
    {
        using var ledger = Open();
        Arbitrary.CodedReports.Sample(
            coded => !ledger.Record(coded) || Deep.Text(coded) == Deep.Text(WholeOf(ledger.Snapshot(), coded.Report.Id)),
            iter: 150, threads: 1);
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private static CodedReport Whole(LedgerSnapshot snapshot) => WholeOf(snapshot, Assert.Single(snapshot.Reports).Id);

    private static CodedReport WholeOf(LedgerSnapshot snapshot, string id) => new(
        snapshot.Reports.Single(r => r.Id == id), [.. snapshot.Claims.Where(c => c.Report == id)],
        [.. snapshot.Dropped.Where(d => d.Report == id)]);
}
