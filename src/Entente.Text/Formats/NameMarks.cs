using Entente.Model.Text;

namespace Entente.Text.Formats;

/// <summary>Puts names together again from the brackets that <see cref="ConlluWriter"/> writes. Brackets without a partner are passed over.</summary>
internal sealed class NameMarks
{
    private readonly List<(int First, NameType Type)> _open = [];
    private readonly List<Name> _names = [];

    /// <summary>Reads the brackets at a word: <c>(type</c> opens, <c>type)</c> closes, <c>(type)</c> does both.</summary>
    public void Read(ReadOnlySpan<char> marks, int word)
    {
        while (!marks.IsEmpty)
        {
            var opens = marks[0] == '(';
            if (opens) marks = marks[1..];
            var length = marks.IndexOfAny('(', ')');
            if (length < 0) length = marks.Length;
            var type = NameTypeNames.Parse(marks[..length]);
            var closes = length < marks.Length && marks[length] == ')';
            if (opens && type is { } begun) _open.Add((word, begun));
            if (closes && type is { } ended) Close(ended, word + 1);
            marks = marks[(length + (closes ? 1 : 0))..];
        }
    }

    /// <summary>No name runs on into the next sentence.</summary>
    public void EndSentence() => _open.Clear();

    /// <summary>The names in text order, outer ones before those inside.</summary>
    public Name[] InOrder() => [.. _names.OrderBy(n => n.First).ThenByDescending(n => n.End)];

    private void Close(NameType type, int end)
    {
        var at = _open.FindLastIndex(o => o.Type == type);
        if (at < 0) return;
        _names.Add(new Name(_open[at].First, end, type));
        _open.RemoveAt(at);
    }
}
