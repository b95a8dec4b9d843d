using System.Diagnostics;
using System.Globalization;

namespace Entente.Bench;

/// <summary>From files to page in this process, which does nothing else, so that its peak memory is that of the work.</summary>
internal static class WholeWay
{
    public static int Print(int threads, string folder)
    {
        var engine = new EngineBuilder().WithThreads(threads).Build();
        engine.Parse("The models are loaded before the clock starts.");
        var clock = Stopwatch.StartNew();
        var file = Path.Combine(folder, "..", string.Create(CultureInfo.InvariantCulture, $"whole-{threads}.db"));
        using var ledger = Ledgers.Open(file);
        var outcome = engine.Read([folder], ledger);
        var reasoned = Engine.Reason(ledger);
        var page = Digest.Page(reasoned);
        var seconds = clock.Elapsed.TotalSeconds;
        if (outcome.Refused.Count > 0) throw new InvalidOperationException(outcome.Refused[0].ToString());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds:F3} {PeakMebibytes():F0} {outcome.Claims} {Digest.Of(reasoned, page)}"));
        return 0;
    }

    private static double PeakMebibytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / (1024.0 * 1024.0);
    }
}
