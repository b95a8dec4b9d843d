using System.Text;
using Entente.Model.Text;

namespace Entente.Text.Names;

/// <summary>Makes a <see cref="NamedText"/> from words one by one, set apart by spaces, a sentence a line.</summary>
internal sealed class NamedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Word> _words = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Name> _names = [];
    private int _sentenceFirst;
    private int _nameFirst;
    private NameType? _open;

    internal bool IsEmpty => _words.Count == 0;

    /// <param name="form">The word.</param>
    /// <param name="tag">Its Penn tag, or nothing.</param>
    /// <param name="type">What the name that it stands in names, or null.</param>
    /// <param name="begins">Whether a name begins with it.</param>
    internal void Add(string form, string tag, NameType? type, bool begins)
    {
        if (begins || type != _open) CloseName();
        if (type is not null && _open is null) (_open, _nameFirst) = (type, _words.Count);
        if (_text.Length > 0) _text.Append(_words.Count > _sentenceFirst ? ' ' : '\n');
        var start = _text.Length;
        _text.Append(form);
        _words.Add(new Word(new TextSpan(start, _text.Length), Upos.X, tag, string.Empty, -1, string.Empty, _sentences.Count));
    }

    internal void EndSentence()
    {
        CloseName();
        if (_words.Count == _sentenceFirst) return;
        var span = new TextSpan(_words[_sentenceFirst].Span.Start, _text.Length);
        _sentences.Add(new Sentence(_sentenceFirst, _words.Count, span, false));
        _sentenceFirst = _words.Count;
    }

    /// <summary>The text so far; the builder starts afresh.</summary>
    internal NamedText Take()
    {
        EndSentence();
        var text = new NamedText(_text.ToString(), [.. _words], [.. _sentences], [.. _names]);
        _text.Clear();
        _words.Clear();
        _sentences.Clear();
        _names.Clear();
        _sentenceFirst = 0;
        return text;
    }

    private void CloseName()
    {
        if (_open is { } type) _names.Add(new Name(_nameFirst, _words.Count, type));
        _open = null;
    }
}
