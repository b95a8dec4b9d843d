using System.Runtime.InteropServices;
using Entente.Model.Text;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>
/// A parsed text in arrays of numbers, 16 bytes a word: for long texts and many of them. <see cref="EnglishParser.Parse(ReadOnlySpan{char}, ParsedDocument)"/>
/// fills it anew and allocates nothing once it has held a text of that length. Reading from many threads is safe while none refills it.
/// Words are known by their index, offsets are UTF-16 units of <see cref="Text"/>. Spans that it hands out show what it holds, so they end with
/// the next text.
/// </summary>
public sealed class ParsedDocument
{
    private readonly List<Sentence> _sentences = [];
    private readonly List<MultiwordToken> _tokens = [];
    private readonly List<Name> _names = [];
    private readonly List<Name> _nested = [];
    private Lexicon? _lexicon;
    private char[] _characters = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int[] _heads = [];
    private ushort[] _tags = [];
    private ushort[] _relations = [];

    /// <summary>The text as it was given.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>How many words it has.</summary>
    public int Count { get; private set; }

    /// <summary>For each word, its first unit in the text.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    /// <summary>For each word, the unit after its last.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>For each word, the index of the word that governs it, or -1 for the root of its sentence.</summary>
    public ReadOnlySpan<int> Heads => _heads.AsSpan(0, Count);

    /// <summary>All sentences in text order; together they hold every word once.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>Contractions, in text order.</summary>
    public ReadOnlySpan<MultiwordToken> MultiwordTokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Persons, organisations and places, in text order, none overlapping another.</summary>
    public ReadOnlySpan<Name> Names => CollectionsMarshal.AsSpan(_names);

    /// <summary>Names of all types, in text order, outer ones before those inside them; see <see cref="ParsedText.NestedNames"/>.</summary>
    public ReadOnlySpan<Name> NestedNames => CollectionsMarshal.AsSpan(_nested);

    /// <summary>Where a word stands.</summary>
    public TextSpan Span(int word) => new(Starts[word], Ends[word]);

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> Form(int word) => Text.Span[Starts[word]..Ends[word]];

    /// <summary>A word's universal part of speech.</summary>
    public Upos Upos(int word) => Lexicon.Tags.UposOf(Tag(word));

    /// <summary>A word's Penn Treebank tag, such as <c>VBD</c>. Equal tags are the same string.</summary>
    public string Xpos(int word) => Lexicon.Tags.XposOf(Tag(word));

    /// <summary>A word's dependency relation with its subtype, such as <c>nsubj:pass</c>. Equal relations are the same string.</summary>
    public string Relation(int word) => Lexicon.Relations[_relations.AsSpan(0, Count)[word]];

    /// <summary>
    /// A word's dictionary form, looked up when asked for. Allocates only for a word that the parser has not met for long: it remembers as many
    /// lemmas as it has places for, so that no text can make it grow.
    /// </summary>
    public string Lemma(int word)
    {
        // A lone mark that is taken for a verb can lose all it has.
        var lemma = Lexicon.Lemmatizer.Lemma(Form(word), Tag(word));
        return lemma.Length > 0 ? lemma : Form(word).ToString();
    }

    /// <summary>The index of the sentence that a word stands in, found in logarithmic time.</summary>
    public int SentenceOf(int word)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(word);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(word, Count);
        var (low, high) = (0, _sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>All of one word.</summary>
    public Word this[int word] => WordIn(SentenceOf(word), word);

    /// <summary>The same as an immutable text with an array of words, for those who keep it.</summary>
    public ParsedText ToParsedText()
    {
        var words = new Word[Count];
        for (var s = 0; s < _sentences.Count; s++) CopyWords(s, words.AsSpan(_sentences[s].First));
        return new ParsedText(Text.ToString(), words, [.. _sentences], [.. _tokens], [.. _names]) { NestedNames = [.. _nested] };
    }

    /// <summary>The words from one on, without what the tagger of names does not look at.</summary>
    internal Span<Word> CopyShapes(int first, Span<Word> target)
    {
        for (var (i, w) = (0, first); i < target.Length; i++, w++) target[i] = new Word(Span(w), Upos(w), Xpos(w), string.Empty, -1, string.Empty, 0);
        return target;
    }

    /// <summary>Writes the words of a sentence to the beginning of <paramref name="target"/>.</summary>
    internal void CopyWords(int sentence, Span<Word> target)
    {
        var (first, end, _, _) = _sentences[sentence];
        for (var w = first; w < end; w++) target[w - first] = WordIn(sentence, w);
    }

    /// <summary>Takes a copy of a text.</summary>
    internal void Hold(ReadOnlySpan<char> text)
    {
        text.CopyTo(Buffers.Take(ref _characters, text.Length));
        Hold(_characters.AsMemory(0, text.Length));
    }

    /// <summary>Points at a text that does not change; whatever was known of the last one goes.</summary>
    internal void Hold(ReadOnlyMemory<char> text)
    {
        (Text, Count) = (text, 0);
        _sentences.Clear();
        _tokens.Clear();
        _names.Clear();
        _nested.Clear();
    }

    /// <summary>Makes room for the words.</summary>
    internal void Begin(int words, Lexicon lexicon)
    {
        (Count, _lexicon) = (words, lexicon);
        Buffers.Take(ref _starts, words);
        Buffers.Take(ref _ends, words);
        Buffers.Take(ref _heads, words);
        Buffers.Take(ref _tags, words);
        Buffers.Take(ref _relations, words);
    }

    internal void Add(Sentence sentence) => _sentences.Add(sentence);

    internal void Add(MultiwordToken token) => _tokens.Add(token);

    internal List<Name> NameList => _names;

    internal List<Name> NestedList => _nested;

    /// <param name="word">The word.</param>
    /// <param name="first">The first word of its sentence.</param>
    /// <param name="piece">Where it stands.</param>
    /// <param name="analysis">What the network says of it.</param>
    internal void Set(int word, int first, Piece piece, Analysis analysis)
    {
        (_starts[word], _ends[word]) = (piece.Start, piece.End);
        _heads[word] = analysis.Head < 0 ? -1 : first + analysis.Head;
        (_tags[word], _relations[word]) = ((ushort)analysis.Tag, (ushort)analysis.Relation);
    }

    private Lexicon Lexicon => _lexicon ?? throw new InvalidOperationException("The document holds no text yet. Give it to EnglishParser.Parse first.");

    private int Tag(int word) => _tags.AsSpan(0, Count)[word];

    private Word WordIn(int sentence, int word) => new(Span(word), Upos(word), Xpos(word), Lemma(word), Heads[word], Relation(word), sentence);
}
