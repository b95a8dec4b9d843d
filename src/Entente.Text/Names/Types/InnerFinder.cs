using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>Finds names inside longer ones: known places, bodies and groups, a place after "University of" and its like, and whom a thing is named after.</summary>
internal readonly ref struct InnerFinder(NameView view, List<Candidate> into)
{
    private readonly NameView _view = view;

    internal void Find(Name outer)
    {
        if (outer.Type is NameType.Person or NameType.Group || outer.End - outer.First < 2) return;
        for (var i = outer.First; i < outer.End; i++)
        {
            AddListed(outer, i, NameList.Country, NameType.Place);
            AddListed(outer, i, NameList.Place, NameType.Place);
            AddListed(outer, i, NameList.Organisation, NameType.Organisation);
            AddPerson(outer, i);
        }
        AddTaken(outer);
    }

    private void Add(Name outer, int first, int end, NameType type)
    {
        if (first >= outer.First && end <= outer.End && end > first && end - first < outer.End - outer.First) into.Add(new Candidate(new Name(first, end, type), false));
    }

    private void AddListed(Name outer, int first, NameList list, NameType type)
    {
        var end = EndOf(first, list);
        if (end == 0 || !_view.IsNameLike(first) || end > outer.End) return;
        if (type == NameType.Organisation && end - first == 1 && _view.Trait(first).Shape is not (NameShape.AllCapitals or NameShape.Dotted)) return;
        if (end == outer.End && outer.Type == NameType.Place && !_view.Is(first - 1, "of")) return;
        Add(outer, first, end, type);
    }

    /// <summary>The word after a listed phrase that begins here; 0 when none does.</summary>
    private int EndOf(int first, NameList list)
    {
        var part = PartOf(first, list);
        if (part == NameLabels.Unit) return first + 1;
        if (part != NameLabels.Begin) return 0;
        for (var i = first + 1; i < _view.End; i++)
            if (PartOf(i, list) == NameLabels.Last) return i + 1;
        return 0;
    }

    private int PartOf(int word, NameList list) => (int)((_view.Trait(word).Lists >> (4 * (int)list)) & 15) - 1;

    /// <summary>"Bank of Norhaven": what follows is a place although no list knows it.</summary>
    private void AddTaken(Name outer)
    {
        for (var i = outer.First + 1; i + 1 < outer.End; i++)
        {
            if (!_view.Is(i, "of") && !_view.Is(i, "in") && !_view.Is(i, "at")) continue;
            if (!_view.Has(i - 1, NameClue.PlaceTaker)) continue;
            var first = _view.Is(i + 1, "the") ? i + 2 : i + 1;
            var end = first;
            while (end < outer.End && _view.IsNameLike(end)) end++;
            if (end > first && !IsAbstract(first)) Add(outer, first, end, NameType.Place);
        }
    }

    // "Institute of Technology", "Convention of States": common words in capitals are in the list of words that make names of bodies.
    private bool IsAbstract(int word) => PartOf(word, NameList.OrganisationWord) >= 0 || PartOf(word, NameList.NoName) >= 0 || _view.Has(word, NameClue.Group)
        || EndsAbstract(_view.Form(word));

    private static bool EndsAbstract(ReadOnlySpan<char> form)
    {
        foreach (var ending in Endings)
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static readonly string[] Endings = ["tion", "ology", "ics", "ment", "ness", "ance", "ence", "ing", "sity", "ship", "ism", "ities", "tions", "ogy", "ure", "aw", "Arts", "States", "Rights", "Nations"];

    private void AddPerson(Name outer, int first)
    {
        if (outer.Type == NameType.Place || PartOf(first, NameList.FirstName) < 0 || !_view.IsNameLike(first) || PartOf(first, NameList.Place) >= 0) return;
        var last = first + 1;
        while (last < outer.End && _view.Trait(last).Shape is NameShape.Initial or NameShape.SingleCapital) last++;
        if (last < outer.End && last > first && PartOf(last, NameList.Surname) >= 0 && _view.IsNameLike(last)) Add(outer, first, last + 1, NameType.Person);
    }
}
