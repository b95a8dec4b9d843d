using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>Finds gear: known names, designations by their shape, ships by what stands before them, and unknown names before a word for gear.</summary>
internal readonly ref struct GearFinder(NameView view, List<Candidate> into)
{
    // "G-7" and "I-95" have other letters; these numbers name groups of states.
    private static readonly string[] NoGear = ["P5", "P-5", "E3", "E-3", "C5", "A1", "M23", "M-23", "R2P", "B1", "C1", "C2"];
    private readonly NameView _view = view;

    internal void Find()
    {
        for (var i = _view.First; i < _view.End;)
        {
            var end = Ship(i);
            if (end == i) end = Run(i);
            if (end == i) end = Unknown(i);
            if (end > i) into.Add(new Candidate(new Name(Start(i), end, NameType.Gear), false));
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>A ship's name begins with its prefix; after a word for ships it begins with itself.</summary>
    private int Start(int word) => _view.Has(word, NameClue.ShipNoun) && !_view.IsNameLike(word) ? word + Words(word) : word;

    private int Words(int word) => Math.Max(1, _view.Longest(word, NameClue.ShipNoun, out _));

    private int Ship(int word)
    {
        if (_view.Has(word, NameClue.ShipPrefix) && _view.Trait(word).Shape == NameShape.AllCapitals) return Capitals(word + 1) is var end && end > word + 1 ? end : word;
        var noun = _view.Longest(word, NameClue.ShipNoun, out _);
        if (noun != 1 || _view.IsNameLike(word)) return word;
        return Capitals(word + 1) is var last && last > word + 1 ? last : word;
    }

    private int Capitals(int word)
    {
        var end = word;
        while (end < word + 4 && _view.IsNameLike(end) && !_view.Has(end, NameClue.Group)) end++;
        return end;
    }

    /// <summary>Names and designations one after the other: "Bayraktar TB2", "F-16 Fighting Falcon".</summary>
    private int Run(int word)
    {
        var end = word;
        while (end < _view.End && Piece(end, end > word) is var next && next > end) end = next;
        return end;
    }

    private int Piece(int word, bool follows)
    {
        if (!_view.IsNameLike(word)) return follows && _view.HasDigits(word) && Designations.IsNumber(_view.Form(word)) && !IsCount(word) ? word + 1 : word;
        if (Designation(word) is var end && end > word) return end;
        var known = _view.Longest(word, NameClue.Gear, out _);
        if (known > 0) return word + known;
        var weak = _view.Longest(word, NameClue.WeakGear, out _);
        return weak > 0 && (follows || HasEvidence(word, word + weak)) ? word + weak : word;
    }

    private int Designation(int word)
    {
        if (IsKnownOtherwise(_view.Form(word))) return word;
        if (Designations.Split(_view.Form(word), out var letters, out var hyphen))
            return IsPrefix(letters) && (hyphen || IsBeforeNoun(word + 1)) ? word + 1 : word;
        if (!_view.Has(word, NameClue.GearLetters) || !_view.IsHyphen(word + 1) || !_view.HasDigits(word + 2)) return word;
        return Designations.IsNumber(_view.Form(word + 2)) ? word + 3 : word;
    }

    private static bool IsKnownOtherwise(ReadOnlySpan<char> form)
    {
        foreach (var other in NoGear)
            if (form.SequenceEqual(other)) return true;
        return false;
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters) =>
        char.IsUpper(letters[0]) && (ClueLists.Shared.Of(NameLists.Extend(0, NameHash.Lower(letters))) & NameClue.GearLetters) != 0;

    /// <summary>A number that counts what follows it is none of the name's.</summary>
    private bool IsCount(int word) => !_view.IsDigits(word) ? false : word + 1 < _view.End && _view.Trait(word + 1).Shape == NameShape.Lower && !IsBeforeNoun(word + 1);

    private bool HasEvidence(int word, int end) =>
        IsBeforeNoun(end) || (_view.HasDigits(end) && !IsCount(end) && Designations.IsNumber(_view.Form(end))) || (_view.IsNameLike(end) && Designation(end) > end)
        || (word > _view.First && _view.IsNameLike(word - 1) && Designation(word - 1) == word);

    /// <summary>Whether a word for gear follows, after at most three words such as "ballistic".</summary>
    private bool IsBeforeNoun(int word)
    {
        for (var i = word; i < Math.Min(word + 6, _view.End); i++)
        {
            if (_view.Trait(i).Shape != NameShape.Lower && !_view.IsHyphen(i)) return false;
            if (_view.Has(i, NameClue.GearNoun) && !_view.Has(i + 1, NameClue.GearNoun)) return true;
            if (!_view.IsHyphen(i) && !_view.Has(i, NameClue.GearModifier | NameClue.GearNoun)) return false;
        }
        return false;
    }

    /// <summary>A capitalised word that no list knows, right before a word for gear, inside a sentence of normal writing.</summary>
    private int Unknown(int word)
    {
        if (word == _view.First || _view.Style != NameCase.Normal || _view.Trait(word).Shape != NameShape.Capital || !IsFree(word)) return word;
        if (_view.IsNameLike(word - 1) || !IsBeforeNoun(word + 1)) return word;
        return word + 1;
    }

    private bool IsFree(int word) => _view.Trait(word).Lists == 0 && _view.IsNameLike(word) && !_view.Has(word, (NameClue)(-1) & ~NameClue.GearLetters)
        && !Groups.LooksLikeOne(_view, word);
}
