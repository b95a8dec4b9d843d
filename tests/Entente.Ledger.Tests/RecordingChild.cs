using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Entente.Ledger.Tests;

/// <summary>This program started again as a process that records reports until it is killed.</summary>
internal static class RecordingChild
{
    private const string Variable = "ENTENTE_TEST_RECORD_INTO";

    public static ProcessStartInfo StartInfo(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet") start.ArgumentList.Add(typeof(RecordingChild).Assembly.Location);
        start.Environment[Variable] = path;
        return start;
    }

    // Runs before the test runner does, and keeps it from starting in the child.
    [ModuleInitializer]
    internal static void RecordWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path) return;
        using var ledger = new SqliteLedger(path);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        output.WriteLine("open");
        // Ends by itself if nobody kills it.
        for (var n = 0; n < 20_000; n++)
        {
            var coded = Samples.Coded(n);
            ledger.Record(coded);
            output.WriteLine(coded.Report.Id);
        }

        Environment.Exit(0);
    }
}
