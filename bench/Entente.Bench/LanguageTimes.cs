using System.Diagnostics;
using System.Globalization;
using Entente.Model.Data;
using Entente.Text.Parsing;

namespace Entente.Bench;

/// <summary>
/// The stages of parsing, each with words a second and bytes allocated a word once it is warm: one thread, then all cores. Begins with the
/// memory of a process that has loaded the parser and does nothing else.
/// </summary>
internal static class LanguageTimes
{
    private const int Reports = 120;
    private const int Passes = 5;

    public static int Print(string? folder = null)
    {
        var clock = Stopwatch.StartNew();
        var parser = folder is null ? EnglishParser.Load() : EnglishParser.Load(new FolderFiles(folder));
        parser.Parse("The models are loaded here.");
        Line($"Language: loaded in {clock.Elapsed.TotalSeconds:F2} s; at rest the process takes {Rest()}");
        var texts = Corpus.Make(Comparison.Samples(), Reports);
        var passes = Enumerable.Range(0, Passes).Select(_ => new LanguagePass(parser, texts)).ToArray();
        Line($"\n{"stage",-22}{"words/s",10}{"bytes/word",12}   best of {Passes} passes over {passes[0].Words:N0} words in {Reports} texts");
        for (var stage = 0; stage < LanguagePass.Names.Length; stage++)
            Row(LanguagePass.Names[stage], passes[0].Words, passes.Min(p => p.Seconds[stage]), passes.Min(p => p.Bytes[stage]));
        Row("all, one thread", passes[0].Words, passes.Min(p => p.Seconds.Sum()), passes.Min(p => p.Bytes.Sum()));
        Many(parser, texts, passes[0].Words);
        return 0;
    }

    private static void Many(EnglishParser parser, string[] texts, int words)
    {
        var (seconds, bytes) = (double.MaxValue, long.MaxValue);
        for (var pass = 0; pass < Passes; pass++)
        {
            var (clock, before, found) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes(true), 0);
            foreach (var document in parser.ParseMany(texts)) found += LanguagePass.Lemmas(document);
            (seconds, bytes) = (Math.Min(seconds, clock.Elapsed.TotalSeconds), Math.Min(bytes, GC.GetTotalAllocatedBytes(true) - before));
            if (found != words) throw new InvalidOperationException("Many texts at once gave other words than one by one.");
        }
        Row(string.Create(CultureInfo.InvariantCulture, $"ParseMany, {Environment.ProcessorCount} threads"), words, seconds, bytes);
    }

    private static string Rest()
    {
        var managed = GC.GetTotalMemory(forceFullCollection: true);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var self = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{self.WorkingSet64 / 1048576.0:F0} MiB ({managed / 1048576.0:F0} MiB of objects)");
    }

    private static void Row(string stage, int words, double seconds, long bytes) =>
        Line($"{stage,-22}{words / seconds,10:F0}{(double)bytes / words,12:F2}");

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
