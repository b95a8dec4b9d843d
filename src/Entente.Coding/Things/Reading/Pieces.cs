using Entente.Model.Text;

namespace Entente.Coding.Things.Reading;

/// <summary>A parsed text as pieces, with what its parse says of each. Indices outside the text are allowed and are no piece.</summary>
internal sealed class Pieces
{
    private readonly List<Piece> _pieces = [];
    private readonly string[] _keys;
    private readonly int[] _words;

    public Pieces(ParsedText parsed)
    {
        Parsed = parsed;
        for (var s = 0; s < parsed.Sentences.Length; s++)
            Cutter.Cut(parsed.Text, parsed.Sentences[s].Span.Start, parsed.Sentences[s].Span.End, s, _pieces);
        _keys = new string[_pieces.Count];
        _words = new int[_pieces.Count];
        var word = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            _keys[i] = _pieces[i].Key(parsed.Text);
            while (word + 1 < parsed.Words.Length && parsed.Words[word].Span.End <= _pieces[i].Start) word++;
            _words[i] = word;
        }
    }

    public ParsedText Parsed { get; }

    public int Count => _pieces.Count;

    public Piece this[int at] => _pieces[at];

    /// <summary>The piece in lower case; empty when there is none.</summary>
    public string Key(int at)
    {
        Looks++;
        return at >= 0 && at < _keys.Length ? _keys[at] : "";
    }

    /// <summary>How often a piece was looked up: what the time of a search grows with.</summary>
    public long Looks { get; private set; }

    /// <summary>The word that the piece begins in.</summary>
    public int Word(int at) => _words[at];

    public Upos Tag(int at) => at >= 0 && at < Count ? Parsed.Words[_words[at]].Upos : Upos.X;

    public string FineTag(int at) => at >= 0 && at < Count ? Parsed.Words[_words[at]].Xpos : "";

    public bool IsNumber(int at) => at >= 0 && at < Count && _pieces[at].Kind == PieceKind.Number;

    public bool IsLetters(int at) => at >= 0 && at < Count && _pieces[at].Kind == PieceKind.Letters;

    public bool IsCapital(int at) => at >= 0 && at < Count && char.IsUpper(Parsed.Text[_pieces[at].Start]);

    public Gap GapAt(int at) => at >= 0 && at < Count ? _pieces[at].Gap : Gap.Space;

    /// <summary>Whether both are pieces of one sentence.</summary>
    public bool Together(int a, int b) => a >= 0 && b >= 0 && a < Count && b < Count && _pieces[a].Sentence == _pieces[b].Sentence;

    /// <summary>Whether the piece is the first of its sentence, quotation marks and other signs aside.</summary>
    public bool StartsSentence(int at)
    {
        var before = at - 1;
        while (Together(before, at) && _pieces[before].Kind == PieceKind.Sign) before--;
        return !Together(before, at);
    }

    public TextSpan Span(int first, int end) => new(_pieces[first].Start, _pieces[end - 1].End);

    public string Text(int first, int end) => Span(first, end).In(Parsed.Text);

    /// <summary>Whether the pieces from here on are these, in lower case.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> keys)
    {
        if (at < 0 || at + keys.Length > Count || _pieces[at].Sentence != _pieces[at + keys.Length - 1].Sentence) return false;
        for (var i = 0; i < keys.Length; i++)
            if (_keys[at + i] != keys[i]) return false;
        return true;
    }
}
