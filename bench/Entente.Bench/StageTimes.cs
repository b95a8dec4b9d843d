using System.Diagnostics;
using System.Globalization;
using Entente.Coding;
using Entente.Model.Ledger;
using Entente.Text.Reading;

namespace Entente.Bench;

/// <summary>The stages one after the other on one thread, each timed on its own.</summary>
internal static class StageTimes
{
    public static int Print(string folder)
    {
        var engine = new EngineBuilder().WithThreads(1).Build();
        var coder = Timed("load", () =>
        {
            engine.Parse("The models are loaded here.");
            return Coder.Load(engine.Data);
        });
        var reports = Timed("read", () => ReportReader.FindFiles([folder]).SelectMany(file => engine.Clean(file).Reports).ToArray());
        var parsed = Timed("parse", () => reports.Select(r => engine.Parse(r.Text)).ToArray());
        var coded = Timed("code", () => reports.Select((r, i) => coder.Code(r, parsed[i])).ToArray());
        using var ledger = Timed("record", () => Record(coded, Path.Combine(folder, "..", "stages.db")));
        var reasoned = Timed("reason", () => Engine.Reason(ledger));
        var page = Timed("page", () => Digest.Page(reasoned));
        Console.WriteLine("words " + parsed.Sum(p => p.Words.Length).ToString(CultureInfo.InvariantCulture));
        Console.WriteLine("output " + Digest.Of(reasoned, page));
        return 0;
    }

    private static ILedger Record(CodedReport[] coded, string file)
    {
        var ledger = Ledgers.Open(file);
        foreach (var report in coded) ledger.Record(report);
        return ledger;
    }

    private static T Timed<T>(string stage, Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage} {clock.Elapsed.TotalSeconds:F3}"));
        return result;
    }
}
