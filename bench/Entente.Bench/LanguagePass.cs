using System.Diagnostics;
using Entente.Text.Parsing;

namespace Entente.Bench;

/// <summary>All stages of parsing over all texts, with the time and the memory that each took.</summary>
internal sealed class LanguagePass
{
    public static readonly string[] Names = ["words", "sentences", "tags and trees", "names", "lemmas"];

    private static readonly ParseScratch Scratch = new();
    private static readonly ParsedDocument Document = new();

    public LanguagePass(EnglishParser parser, string[] texts)
    {
        foreach (var text in texts)
        {
            Document.Hold(text.AsMemory());
            Measure(0, () => parser.Stages.CutWords(Document, Scratch));
            Measure(1, () => parser.Stages.CutSentences(Document, Scratch));
            Measure(2, () => parser.Stages.Analyse(Document, Scratch));
            Measure(3, () => parser.Stages.FindNames(Document, Scratch));
            Measure(4, () => Words += Lemmas(Document));
        }
    }

    public int Words { get; private set; }

    public double[] Seconds { get; } = new double[Names.Length];

    public long[] Bytes { get; } = new long[Names.Length];

    /// <summary>Looks all lemmas up and counts the words.</summary>
    public static int Lemmas(ParsedDocument document)
    {
        var letters = 0;
        for (var w = 0; w < document.Count; w++) letters += document.Lemma(w).Length;
        return letters < 0 ? 0 : document.Count;
    }

    private void Measure(int stage, Action work)
    {
        var (bytes, begin) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        work();
        Seconds[stage] += Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - bytes;
    }
}
