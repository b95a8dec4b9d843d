using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>One sentence with what belongs to it. Contractions and names count words from the beginning of the text.</summary>
internal readonly ref struct SentenceRows(
    ReadOnlySpan<char> text, Sentence sentence, ReadOnlySpan<Word> words, ReadOnlySpan<MultiwordToken> tokens, ReadOnlySpan<Name> names, ReadOnlySpan<Name> nested, long offset, bool isCut)
{
    private readonly ReadOnlySpan<char> _text = text;

    public Sentence Sentence { get; } = sentence;

    public ReadOnlySpan<Word> Words { get; } = words;

    public ReadOnlySpan<MultiwordToken> Tokens { get; } = tokens;

    public ReadOnlySpan<Name> Names { get; } = names;

    public ReadOnlySpan<Name> NestedNames { get; } = nested;

    /// <summary>Mentions in chains of two and more.</summary>
    public ReadOnlySpan<ChainMark> Chains { get; init; }

    /// <summary>Whether chains were asked for.</summary>
    public bool HasChains { get; init; }

    public ReadOnlySpan<char> In(TextSpan span) => _text[span.Start..span.End];

    /// <summary>A place of the text as a place of the document.</summary>
    public long Place(int at) => offset + at;

    /// <summary>The number of a word within the sentence, from 1.</summary>
    public int Number(int word) => word - Sentence.First + 1;

    /// <summary>The number of the governing word within the sentence, from 1; 0 for the root.</summary>
    public int Head(in Word word) => word.Head < 0 ? 0 : Number(word.Head);

    public TextSpan SpanOf(int first, int end) => new(Words[first - Sentence.First].Span.Start, Words[end - Sentence.First - 1].Span.End);

    public bool IsGlued(int end) => end == _text.Length ? isCut : !char.IsWhiteSpace(_text[end]);
}
