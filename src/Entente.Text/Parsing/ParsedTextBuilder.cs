using Entente.Model.Text;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Network;

namespace Entente.Text.Parsing;

/// <summary>Analyses the sentences of a text, several at a time, and puts the result together.</summary>
internal sealed class ParsedTextBuilder(string text, ParseScratch scratch, Analyser analyser, Lemmatizer lemmatizer)
{
    private const int BatchWords = 400;

    // Sentences of like length are batched together within a window of this many.
    private const int Window = 64;

    private readonly Word[] _words = new Word[scratch.Pieces.Count];
    private readonly Sentence[] _sentences = new Sentence[scratch.Sentences.Count];
    private readonly List<int> _order = [];

    public ParsedText Build()
    {
        for (var s = 0; s < _sentences.Length; s++) _sentences[s] = SentenceAt(s);
        for (var s = 0; s < _sentences.Length; s += Window) Analyse(s, Math.Min(_sentences.Length, s + Window));
        return new ParsedText(text, _words, _sentences, Contractions(), []);
    }

    private Sentence SentenceAt(int s)
    {
        var first = s == 0 ? 0 : scratch.Sentences[s - 1].End;
        var (end, paragraph) = scratch.Sentences[s];
        return new Sentence(first, end, new TextSpan(scratch.Pieces[first].Start, scratch.Pieces[end - 1].End), paragraph);
    }

    private void Analyse(int from, int to)
    {
        _order.Clear();
        for (var s = from; s < to; s++) _order.Add(s);
        _order.Sort((a, b) => Length(b) != Length(a) ? Length(b).CompareTo(Length(a)) : a.CompareTo(b));
        for (var i = 0; i < _order.Count;)
        {
            var first = i;
            scratch.Batch.Clear();
            while (i < _order.Count && (i == first || scratch.Batch.Rows + Length(_order[i]) <= BatchWords)) Add(_order[i++]);
            Finish(first);
        }
    }

    private int Length(int sentence) => _sentences[sentence].End - _sentences[sentence].First;

    private void Add(int sentence)
    {
        var (first, end, _, _) = _sentences[sentence];
        for (var w = first; w < end; w++) analyser.Add(scratch.Batch, scratch.Pieces[w].In(text), Glue(w, first, end));
        scratch.Batch.EndSentence();
    }

    private int Glue(int w, int first, int end)
    {
        var before = w > first && scratch.Pieces[w - 1].End == scratch.Pieces[w].Start ? 1 : 0;
        return before + (w + 1 < end && scratch.Pieces[w].End == scratch.Pieces[w + 1].Start ? 2 : 0);
    }

    private void Finish(int order)
    {
        var batch = scratch.Batch;
        var analyses = scratch.Analyses(batch.Rows);
        analyser.Run(batch, scratch.Trace, analyses);
        for (var s = 0; s < batch.Sentences; s++)
        {
            var sentence = _order[order + s];
            for (var i = 0; i < batch.Length(s); i++) Finish(sentence, i, analyses[batch.Start(s) + i]);
        }
    }

    private void Finish(int sentence, int i, Analysis analysis)
    {
        var first = _sentences[sentence].First;
        var piece = scratch.Pieces[first + i];
        _words[first + i] = new Word(
            new TextSpan(piece.Start, piece.End), analyser.Tags.UposOf(analysis.Tag), analyser.Tags.XposOf(analysis.Tag),
            lemmatizer.Lemma(piece.In(text), analysis.Tag), analysis.Head < 0 ? -1 : first + analysis.Head,
            analyser.Relations[analysis.Relation], sentence);
    }

    private MultiwordToken[] Contractions()
    {
        var tokens = new List<MultiwordToken>();
        for (var w = 1; w < _words.Length; w++)
        {
            if (!scratch.Pieces[w].Clitic) continue;
            var first = w - 1;
            while (w + 1 < _words.Length && scratch.Pieces[w + 1].Clitic) w++;
            tokens.Add(new MultiwordToken(first, w + 1, new TextSpan(scratch.Pieces[first].Start, scratch.Pieces[w].End)));
        }
        return [.. tokens];
    }
}
