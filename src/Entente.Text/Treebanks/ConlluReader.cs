using System.Globalization;
using System.Text;
using Entente.Model.Diagnostics;
using Entente.Model.Text;
using Entente.Text.Formats;

namespace Entente.Text.Treebanks;

/// <summary>Reads CoNLL-U into one parsed text.</summary>
internal sealed class ConlluReader(TextReader reader, string name, Func<string, bool> keep)
{
    private readonly StringBuilder _text = new();
    private readonly List<Word> _words = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<MultiwordToken> _ranges = [];
    private readonly List<string[]> _rows = [];
    private readonly NameMarks _names = new();
    private readonly NameMarks _nested = new();
    private bool _paragraph = true;
    private bool _kept = true;
    private int _line;

    public ParsedText Read()
    {
        while (reader.ReadLine() is { } line)
        {
            _line++;
            if (line.Length == 0) Close();
            else if (line[0] == '#') Comment(line);
            else if (_kept) Row(line);
        }
        Close();
        return new ParsedText(_text.ToString(), [.. _words], [.. _sentences], [.. _ranges], _names.InOrder()) { NestedNames = _nested.InOrder() };
    }

    private void Comment(string line)
    {
        if (line.StartsWith("# newdoc", StringComparison.Ordinal))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            _kept = keep(at < 0 ? string.Empty : line[(at + 1)..].Trim());
        }
        if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal)) _paragraph = true;
    }

    private void Row(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10) throw Broken("the row does not have ten columns.");
        if (columns[1].AsSpan().Trim().Length is 0 || columns[1].AsSpan().Trim().Length != columns[1].Length)
            throw Broken("the form is empty, or white space stands before or after it.");
        if (!columns[0].Contains('.', StringComparison.Ordinal)) _rows.Add(columns);
    }

    private void Close()
    {
        if (_rows.Count == 0) return;
        if (_text.Length > 0) _text.Append(_paragraph ? "\n\n" : " ");
        var first = _words.Count;
        var start = _text.Length;
        var at = 0;
        CheckIds();
        while (at < _rows.Count) at = _rows[at][0].Contains('-', StringComparison.Ordinal) ? Range(at, first) : Single(at, first);
        while (char.IsWhiteSpace(_text[^1])) _text.Length--;
        _sentences.Add(new Sentence(first, _words.Count, new TextSpan(start, _text.Length), _paragraph));
        _rows.Clear();
        _names.EndSentence();
        _nested.EndSentence();
        _paragraph = false;
    }

    private void CheckIds()
    {
        var words = 0;
        foreach (var row in _rows)
        {
            if (!row[0].Contains('-', StringComparison.Ordinal) && Number(row[0]) != ++words) throw Broken("the words are not numbered 1, 2, 3 and so on.");
        }
        foreach (var row in _rows)
        {
            if (row[6] != "_" && Number(row[6]) > words) throw Broken($"there is no word {row[6]} to govern word {row[0]}.");
        }
    }

    private int Single(int row, int first)
    {
        var form = _rows[row][1];
        Add(_rows[row], new TextSpan(_text.Length, _text.Length + form.Length), first);
        Append(form, _rows[row][9]);
        return row + 1;
    }

    /// <summary>A contraction: its words share its characters in order; where their forms differ from it, the last takes the rest.</summary>
    private int Range(int row, int first)
    {
        var ids = _rows[row][0].Split('-');
        var count = Number(ids[1]) - Number(ids[0]) + 1;
        if (count < 1 || count >= _rows.Count - row || _rows[row + 1][0] != ids[0] || _rows[row + count][0] != ids[1]) throw Broken("a contraction lacks its words.");
        var form = _rows[row][1];
        var (start, end) = (_text.Length, _text.Length + form.Length);
        _ranges.Add(new MultiwordToken(_words.Count, _words.Count + count, new TextSpan(start, end)));
        for (var k = 1; k <= count; k++)
        {
            var stop = k == count ? end : Math.Min(end, start + _rows[row + k][1].Length);
            Add(_rows[row + k], new TextSpan(start, stop), first);
            start = stop;
        }
        Append(form, _rows[row][9]);
        return row + count + 1;
    }

    private void Append(string form, string misc)
    {
        _text.Append(form);
        if (!misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal)) _text.Append(' ');
    }

    private void Add(string[] c, TextSpan span, int first)
    {
        foreach (var entry in c[9].Split('|'))
        {
            if (entry.StartsWith("Name=", StringComparison.Ordinal)) _names.Read(entry.AsSpan(5), _words.Count);
            if (entry.StartsWith("NestedName=", StringComparison.Ordinal)) _nested.Read(entry.AsSpan(11), _words.Count);
        }
        var head = c[6] == "_" ? 0 : Number(c[6]);
        _words.Add(new Word(span, UposNames.Parse(c[3]), c[4], c[2], head == 0 ? -1 : first + head - 1, c[7], _sentences.Count));
    }

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : throw Broken($"'{text}' is not a number.");

    private EntenteException Broken(string message) => new(new Diagnostic(
        "TEXT003", string.Create(CultureInfo.InvariantCulture, $"{name}:{_line}"), message, "Give a CoNLL-U file as Universal Dependencies describes it."));
}
