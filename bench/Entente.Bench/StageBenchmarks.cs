using BenchmarkDotNet.Attributes;
using Entente.Coding;
using Entente.Model.Ledger;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Text.Reading;

namespace Entente.Bench;

/// <summary>Each stage on twelve reports. Before a stage is measured, its output is compared with what it must be.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const int Reports = 12;
    private readonly Engine _engine = new EngineBuilder().WithThreads(1).Build();
    private Coder _coder = null!;
    private ReportFile[] _files = [];
    private Report[] _reports = [];
    private ParsedText[] _parsed = [];
    private CodedReport[] _coded = [];
    private ILedger _ledger = null!;
    private Reasoned _reasoned = null!;
    private DirectoryInfo _folder = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("entente-bench-");
        Corpus.Write(Comparison.Samples(), _folder.FullName, Reports);
        _files = [.. ReportReader.FindFiles([_folder.FullName])];
        _coder = Coder.Load(_engine.Data);
        _reports = Read();
        _parsed = Parse();
        _coded = Code();
        _ledger = Record();
        _reasoned = Reason();
        Check();
    }

    [GlobalCleanup]
    public void Remove() => _folder.Delete(recursive: true);

    [Benchmark]
    public Report[] Read() => [.. _files.SelectMany(f => _engine.Clean(f).Reports)];

    [Benchmark]
    public ParsedText[] Parse() => [.. _reports.Select(r => _engine.Parse(r.Text))];

    [Benchmark]
    public CodedReport[] Code() => [.. _reports.Select((r, i) => _coder.Code(r, _parsed[i]))];

    [Benchmark]
    public ILedger Record()
    {
        var ledger = Ledgers.InMemory();
        foreach (var report in _coded) ledger.Record(report);
        return ledger;
    }

    [Benchmark]
    public Reasoned Reason() => Engine.Reason(_ledger);

    [Benchmark]
    public string Page() => Digest.Page(_reasoned);

    private void Check()
    {
        Must(_reports.Length == Reports, "Every file gives a report.");
        Must(_parsed.Select((p, i) => p.Text == _reports[i].Text && p.Words.Length > 100).All(ok => ok), "Every report is parsed whole.");
        Must(_coded.Sum(c => c.Claims.Count) > Reports, "The reports give claims.");
        Must(_ledger.Snapshot().Claims.Count == _coded.Sum(c => c.Claims.Count), "Every claim is recorded.");
        Must(Page() == Page() && Digest.Of(_reasoned, Page()) == Digest.Of(Reason(), Page()), "The same input gives the same page.");
    }

    private static void Must(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException("Not as it must be: " + what);
    }
}
