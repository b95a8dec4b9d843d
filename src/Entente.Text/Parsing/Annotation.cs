using System.Runtime.InteropServices;
using Entente.Model.Text;
using Entente.Text.Parsing.Network;

namespace Entente.Text.Parsing;

/// <summary>Analyses the sentences of a text, several at a time, and writes the result into a document.</summary>
internal readonly ref struct Annotation(ReadOnlySpan<char> text, ParseScratch scratch, ParsedDocument document, Analyser analyser)
{
    private const int BatchWords = 400;

    /// <summary>Sentences of like length are batched together within a window of this many.</summary>
    public const int Window = 64;

    private readonly ReadOnlySpan<char> _text = text;

    public void Run()
    {
        AddSentences();
        AddContractions();
        for (var s = 0; s < document.Sentences.Length; s += Window) Analyse(s, Math.Min(document.Sentences.Length, s + Window));
    }

    private void AddSentences()
    {
        var first = 0;
        foreach (var (end, paragraph) in scratch.Sentences)
        {
            document.Add(new Sentence(first, end, new TextSpan(scratch.Pieces[first].Start, scratch.Pieces[end - 1].End), paragraph));
            first = end;
        }
    }

    private void AddContractions()
    {
        for (var w = 1; w < scratch.Pieces.Count; w++)
        {
            if (!scratch.Pieces[w].Clitic) continue;
            var first = w - 1;
            while (w + 1 < scratch.Pieces.Count && scratch.Pieces[w + 1].Clitic) w++;
            document.Add(new MultiwordToken(first, w + 1, new TextSpan(scratch.Pieces[first].Start, scratch.Pieces[w].End)));
        }
    }

    private void Analyse(int from, int to)
    {
        var order = LongestFirst(from, to);
        for (var i = 0; i < order.Length;)
        {
            var first = i;
            scratch.Batch.Clear();
            while (i < order.Length && (i == first || scratch.Batch.Rows + Length(order[i]) <= BatchWords)) Add(order[i++]);
            Finish(order[first..i]);
        }
    }

    /// <summary>The sentences of a window, those of like length in text order.</summary>
    private ReadOnlySpan<int> LongestFirst(int from, int to)
    {
        var keys = scratch.Keys.AsSpan(0, to - from);
        var order = scratch.Order.AsSpan(0, to - from);
        for (var i = 0; i < keys.Length; i++) (keys[i], order[i]) = (((long)-Length(from + i) << 32) + i, from + i);
        keys.Sort(order);
        return order;
    }

    private int Length(int sentence) => document.Sentences[sentence].End - document.Sentences[sentence].First;

    private void Add(int sentence)
    {
        var (first, end, _, _) = document.Sentences[sentence];
        for (var w = first; w < end; w++) analyser.Add(scratch.Batch, scratch.Pieces[w].In(_text), Glue(w, first, end));
        scratch.Batch.EndSentence();
    }

    private int Glue(int w, int first, int end)
    {
        var before = w > first && scratch.Pieces[w - 1].End == scratch.Pieces[w].Start ? 1 : 0;
        return before + (w + 1 < end && scratch.Pieces[w].End == scratch.Pieces[w + 1].Start ? 2 : 0);
    }

    private void Finish(ReadOnlySpan<int> sentences)
    {
        var batch = scratch.Batch;
        var analyses = scratch.Analyses(batch.Rows);
        analyser.Run(batch, scratch.Trace, analyses);
        var pieces = CollectionsMarshal.AsSpan(scratch.Pieces);
        for (var s = 0; s < sentences.Length; s++)
        {
            var first = document.Sentences[sentences[s]].First;
            for (var i = 0; i < batch.Length(s); i++) document.Set(first + i, first, pieces[first + i], analyses[batch.Start(s) + i]);
        }
    }
}
