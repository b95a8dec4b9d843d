using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Models;
using Entente.Text.Parsing.Tokens;

namespace Entente.Bench;

/// <summary>What words, sentences and lemmas cost on one thread, without tags and trees: microseconds and bytes a word, warm.</summary>
internal static class WordTimes
{
    private const int Rounds = 40;
    private static readonly ParseScratch Scratch = new();

    public static int Print(string file)
    {
        var text = File.ReadAllText(file);
        var models = new EmbeddedModels();
        var (tokenizer, splitter) = TokenModelFile.Read(models.Read(TokenModelFile.Path));
        var lemmatizer = LemmaModelFile.Read(models.Read(LemmaModelFile.Path));
        Print("words", () => Cut(text, tokenizer));
        Print("sentences", () => Split(text, splitter));
        Print("lemmas", () => Lemmas(text, lemmatizer));
        return 0;
    }

    private static void Print(string stage, Action run)
    {
        var best = double.MaxValue;
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var (before, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        var words = (double)Math.Max(1, Scratch.Pieces.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-10} {best / words:F3} µs/word  {bytes / words:F1} bytes/word"));
    }

    private static void Cut(string text, Tokenizer tokenizer)
    {
        Scratch.Clear();
        Paragraphs.Find(text, Scratch.Blocks);
        foreach (var (start, end, _) in Scratch.Blocks) tokenizer.Cut(text, start, end, Scratch.Pieces);
    }

    private static void Split(string text, SentenceSplitter splitter)
    {
        var pieces = CollectionsMarshal.AsSpan(Scratch.Pieces);
        var at = 0;
        foreach (var (_, end, _) in Scratch.Blocks)
        {
            var first = at;
            while (at < pieces.Length && pieces[at].Start < end) at++;
            Scratch.Ends.Clear();
            splitter.Split(text, pieces[first..at], Scratch.Marks, Scratch.Ends);
        }
    }

    /// <summary>Tags go around: what a look-up costs hardly depends on them.</summary>
    private static void Lemmas(string text, Lemmatizer lemmatizer)
    {
        for (var i = 0; i < Scratch.Pieces.Count; i++) lemmatizer.Lemma(Scratch.Pieces[i].In(text), Scratch.Pieces[i].Length % lemmatizer.Classes.Length);
    }
}
