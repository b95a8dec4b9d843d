using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>
/// Finds facilities, events and laws by the word that heads their name: the capitalised words before it ("Non-Proliferation Treaty"), and
/// what follows with a preposition ("Treaty on the Law of the Sea", "Battle of Kursk").
/// </summary>
internal readonly ref struct HeadFinder(NameView view, ReadOnlySpan<Name> flat, List<Candidate> into)
{
    private const int MostBefore = 8;
    private const int MostBeforeInHeadlines = 3;
    private readonly NameView _view = view;
    private readonly ReadOnlySpan<Name> _flat = flat;

    internal void Find()
    {
        for (var i = _view.First; i < _view.End; i++)
        {
            if (!_view.IsNameLike(i)) continue;
            if (_view.Longest(i, NameClue.Known & ~(NameClue.Gear | NameClue.Group), out var known) is var length && length > 0) Add(i, i + length, known, false);
            if (_view.Style == NameCase.AllCapitals) continue;
            if (_view.Longest(i, NameClue.EventBefore | NameClue.FacilityBefore, out var before) is var words && words > 0) AddBefore(i, i + words, before);
            if (_view.Longest(i, NameClue.Head, out var head) is not (> 0 and var size)) continue;
            AddHead(i, i + size, head);
            i += size - 1;
        }
    }

    private void Add(int first, int end, NameClue clue, bool yields) => into.Add(new Candidate(new Name(first, end, TypeOf(clue)), yields));

    private static NameType TypeOf(NameClue clue)
    {
        if ((clue & (NameClue.Law | NameClue.LawHead)) != 0) return NameType.Law;
        return (clue & (NameClue.Event | NameClue.EventHead | NameClue.WeakEventHead | NameClue.EventBefore)) != 0 ? NameType.Event : NameType.Facility;
    }

    private void AddBefore(int first, int next, NameClue clue)
    {
        var end = next;
        while (end < next + 4 && _view.IsNameLike(end) && !_view.Has(end, NameClue.EventBefore)) end++;
        if (end > next && _view.Has(end - 1, NameClue.Head) is false) Add(first, end, clue, (clue & NameClue.FacilityBefore) != 0);
    }

    private void AddHead(int first, int end, NameClue head)
    {
        var from = Left(first, head);
        var numbered = Number(end, head);
        if (numbered == end && _view.IsNameLike(end) && !Begins(end)) return;
        var to = Right(numbered, head);
        if (to - from > end - first || (end - first > 1 && (head & NameClue.LawHead) == 0)) Add(from, to, head, (head & NameClue.Weak) != 0);
    }

    private int Left(int first, NameClue head)
    {
        var from = first;
        var most = _view.Style == NameCase.Title ? MostBeforeInHeadlines : MostBefore;
        while (from > Math.Max(_view.First, first - most))
        {
            if (_view.IsNameLike(from - 1) && !IsVerb(from - 1)) from--;
            else if (from - 2 >= _view.First && _view.IsNameLike(from - 2) && (_view.IsHyphen(from - 1) || (Joins(from - 1, head) && !Ends(from - 1)))) from -= 2;
            else break;
        }
        from = FirstOfName(from);
        return IsYear(from - 1) && (head & NameClue.LawHead) == 0 ? from - 1 : from;
    }

    // In headlines verbs have capitals, too.
    private bool IsVerb(int word) => _view.Style == NameCase.Title && _view.Tag(word).StartsWith("VB", StringComparison.Ordinal);

    /// <summary>A name is not cut in two.</summary>
    private int FirstOfName(int word)
    {
        foreach (var name in _flat)
            if (name.First < word && word < name.End) return name.First;
        return word;
    }

    private bool Joins(int word, NameClue head) => _view.Is(word, "&") || ((head & NameClue.LawHead) != 0 && _view.Is(word, "and"));

    private bool IsYear(int word) => word >= _view.First && _view.IsDigits(word) && _view.Form(word) is { Length: 4 } year && year[0] is '1' or '2';

    /// <summary>"World War II", "Resolution 2231", "Terminal 3".</summary>
    private int Number(int end, NameClue head)
    {
        if (end >= _view.End) return end;
        if (_view.IsDigits(end)) return (head & NameClue.LawHead) != 0 || IsYear(end) || (head & NameClue.FacilityHead) != 0 ? end + 1 : end;
        return _view.Form(end) is "I" or "II" or "III" or "IV" or "V" or "One" or "Two" || (_view.Trait(end).Shape == NameShape.DigitsAndLetters && _view.IsNameLike(end)) ? end + 1 : end;
    }

    private int Right(int end, NameClue head)
    {
        for (var i = end; i + 1 < _view.End;)
        {
            if (!Links(i, head)) return end;
            var next = i + 1;
            while (_view.Is(next, "the") || _view.Is(next, "all")) next++;
            if (!_view.IsNameLike(next) || (_view.Is(i, "and") && Begins(next))) return end;
            while (_view.IsNameLike(next) || (_view.IsHyphen(next) && _view.IsNameLike(next + 1))) next++;
            i = end = next;
        }
        return end;
    }

    private bool Links(int word, NameClue head)
    {
        if (_view.Is(word, "of")) return true;
        if ((head & NameClue.LawHead) == 0) return false;
        return _view.Is(word, "on") || _view.Is(word, "for") || _view.Is(word, "against") || (_view.Is(word, "and") && _view.IsNameLike(word - 1));
    }

    private bool Begins(int word)
    {
        foreach (var name in _flat)
            if (name.First == word) return true;
        return false;
    }

    private bool Ends(int word)
    {
        foreach (var name in _flat)
            if (name.End == word) return true;
        return false;
    }
}
