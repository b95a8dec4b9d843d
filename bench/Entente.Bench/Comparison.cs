using System.Diagnostics;
using System.Globalization;

namespace Entente.Bench;

/// <summary>Runs the whole way on one thread and on all cores, then the stages, each in a process of its own; compares what came out.</summary>
internal static class Comparison
{
    public const int DefaultReports = 120;

    public static int Run(int reports)
    {
        var work = Directory.CreateTempSubdirectory("entente-bench-");
        try
        {
            var folder = work.CreateSubdirectory("reports").FullName;
            Corpus.Write(Samples(), folder, reports);
            var stages = Child("--stages", folder).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
            int[] threads = [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
            var runs = threads.Select(t => new Timing(t, Child("--whole-way", Text(t), folder)[0])).ToArray();
            Write(reports, stages, runs);
            Console.WriteLine('\n' + string.Join('\n', Child("--language").Select(fields => string.Join(' ', fields))));
            return Same(stages["output"], runs);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Write(int reports, Dictionary<string, string> stages, Timing[] runs)
    {
        var words = int.Parse(stages["words"], CultureInfo.InvariantCulture);
        Line($".NET {Environment.Version}, {Environment.ProcessorCount} cores; {reports} reports made of the samples, {words:N0} words");
        Line($"\n{"whole way",-12}{"seconds",10}{"words/s",10}{"peak MiB",10}");
        foreach (var run in runs) Line($"{run.Threads + (run.Threads == 1 ? " thread" : " threads"),-12}{run.Seconds,10:F2}{words / run.Seconds,10:F0}{run.PeakMebibytes,10}");
        Line($"\n{"stage",-12}{"seconds",10}{"words/s",10}");
        foreach (var stage in new[] { "load", "read", "parse", "code", "record", "reason", "page" })
        {
            var seconds = double.Parse(stages[stage], CultureInfo.InvariantCulture);
            Line($"{stage,-12}{seconds,10:F2}{(stage == "load" ? "" : Text((int)(words / Math.Max(seconds, 0.001)))),10}");
        }
    }

    private static int Same(string output, Timing[] runs)
    {
        var different = runs.Where(r => r.Output != output).ToArray();
        foreach (var run in different) Console.Error.WriteLine($"bench: {run.Threads} threads gave other output ({run.Output}) than the stages one by one ({output}).");
        if (different.Length > 0) return 1;
        Line($"\nOutput: the same in all runs ({runs[0].Claims} claims, {output}).");
        return 0;
    }

    public static string Samples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? "", "samples", "river-crisis");
    }

    private static string[][] Child(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), .. args]) { RedirectStandardOutput = true };
        using var child = Process.Start(start) ?? throw new InvalidOperationException("A process for the measurement could not be started.");
        var lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        child.WaitForExit();
        if (child.ExitCode != 0) throw new InvalidOperationException($"The run '{string.Join(' ', args)}' failed; its messages stand above.");
        return [.. lines.Select(l => l.Trim().Split(' '))];
    }

    // Started by "dotnet X.dll", the process is dotnet and its first argument the assembly.
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Comparison).Assembly.Location] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
