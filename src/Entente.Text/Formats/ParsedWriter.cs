using Entente.Model.Text;
using Entente.Text.Parsing;
using Entente.Text.Parsing.Network;

namespace Entente.Text.Formats;

/// <summary>
/// Writes parsed texts one after the other, sentence by sentence. Sentences are numbered from 1 in each document. One thread at a time; the
/// caller closes the writer behind it. Lone surrogates come out as U+FFFD where the writer's encoding has no place for them.
/// </summary>
public abstract class ParsedWriter
{
    private Word[] _words = [];
    private string _prefix = "s";
    private string? _document;
    private bool _begins;
    private int _sentences;
    private readonly ChainMarks _chains = new();

    private protected ParsedWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Output = output;
    }

    private protected TextWriter Output { get; }

    /// <summary>What comes next belongs to another document.</summary>
    /// <param name="document">Its name, or null to write none.</param>
    /// <param name="prefix">What stands before a hyphen and the sentence's number in the ids of its sentences; no white space.</param>
    public void BeginDocument(string? document, string prefix = "s")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        (_document, _prefix, _begins, _sentences) = (document, prefix, document is not null, 0);
        _chains.Restart();
    }

    /// <summary>Writes a text, or the next part of one.</summary>
    /// <param name="part">The parsed text.</param>
    /// <param name="offset">How many UTF-16 units of the document come before it; added to all offsets.</param>
    /// <param name="isCut">Whether the document goes on behind it without white space.</param>
    /// <param name="chains">
    /// Its chains, as <see cref="Entente.Text.Coreference.CoreferenceResolver.Resolve"/> gives them, to be written too; null for none. Chains are
    /// numbered on from part to part, those of one mention are left out.
    /// </param>
    public void Write(ParsedDocument part, long offset = 0, bool isCut = false, IReadOnlyList<Chain>? chains = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ReadOnlySpan<ChainMark> marks = chains is null ? [] : _chains.Number(chains);
        var tokens = part.MultiwordTokens;
        var names = part.Names;
        var nested = part.NestedNames;
        for (var s = 0; s < part.Sentences.Length; s++)
        {
            var sentence = part.Sentences[s];
            var words = Buffers.Take(ref _words, sentence.End - sentence.First);
            part.CopyWords(s, words);
            var own = Take(ref tokens, sentence.End, t => t.First);
            Write(new SentenceRows(part.Text.Span, sentence, words, own, Take(ref names, sentence.End, n => n.First), Take(ref nested, sentence.End, n => n.First), offset, isCut)
            {
                Chains = Take(ref marks, sentence.End, m => m.Mention.First), HasChains = chains is not null,
            });
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chains">Its chains, to be written too; null for none.</param>
    public void Write(ParsedText text, IReadOnlyList<Chain>? chains = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<ChainMark> marks = chains is null ? [] : _chains.Number(chains);
        ReadOnlySpan<MultiwordToken> tokens = text.MultiwordTokens;
        ReadOnlySpan<Name> names = text.Names;
        ReadOnlySpan<Name> nested = text.NestedNames;
        foreach (var sentence in text.Sentences)
        {
            var words = text.Words.AsSpan(sentence.First, sentence.End - sentence.First);
            var own = Take(ref tokens, sentence.End, t => t.First);
            Write(new SentenceRows(text.Text, sentence, words, own, Take(ref names, sentence.End, n => n.First), Take(ref nested, sentence.End, n => n.First), 0, false)
            {
                Chains = Take(ref marks, sentence.End, m => m.Mention.First), HasChains = chains is not null,
            });
        }
    }

    private protected abstract void WriteSentence(in SentenceRows rows, SentenceId id);

    private void Write(in SentenceRows rows)
    {
        WriteSentence(rows, new SentenceId(_document, _prefix, ++_sentences, _begins));
        _begins = false;
    }

    /// <summary>Cuts off what begins before a word.</summary>
    private static ReadOnlySpan<T> Take<T>(ref ReadOnlySpan<T> all, int end, Func<T, int> first)
    {
        var count = 0;
        while (count < all.Length && first(all[count]) < end) count++;
        var taken = all[..count];
        all = all[count..];
        return taken;
    }
}
