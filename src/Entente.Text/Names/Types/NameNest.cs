using Entente.Model.Text;

namespace Entente.Text.Names.Types;

/// <summary>
/// Chooses among the names of a sentence: none crosses another, none has the words of another. What the tagger found stays, with a finer type
/// where the second pass knows one; of the others, longer ones come first.
/// </summary>
internal static class NameNest
{
    /// <summary>Adds the chosen ones to what is there; both lists are put in order.</summary>
    internal static void Settle(NameView view, List<Name> chosen, List<Candidate> candidates)
    {
        candidates.Sort(Compare);
        foreach (var candidate in candidates) Place(view, chosen, candidate);
        candidates.Clear();
        chosen.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
    }

    private static int Compare(Candidate a, Candidate b)
    {
        if (Length(a.Name) != Length(b.Name)) return Length(b.Name).CompareTo(Length(a.Name));
        if (a.Name.First != b.Name.First) return a.Name.First.CompareTo(b.Name.First);
        return a.Name.Type != b.Name.Type ? Rank(a.Name.Type).CompareTo(Rank(b.Name.Type)) : a.Yields.CompareTo(b.Yields);
    }

    private static void Place(NameView view, List<Name> chosen, Candidate candidate)
    {
        var name = candidate.Name;
        for (var i = 0; i < chosen.Count; i++)
        {
            var other = chosen[i];
            if (other.End <= name.First || name.End <= other.First) continue;
            if (other.First == name.First && other.End == name.End)
            {
                if (Refines(other.Type, candidate)) chosen[i] = name;
                return;
            }
            var inside = (other.First <= name.First && name.End <= other.End) || (name.First <= other.First && other.End <= name.End);
            if (!inside || !Fits(name, other)) return;
        }
        for (var i = chosen.Count - 1; i >= 0; i--)
            if (IsRest(view, chosen[i], name)) chosen.RemoveAt(i);
        chosen.Add(name);
    }

    /// <summary>No facility in a facility; "Western" in "Western Australia" is no group.</summary>
    private static bool Fits(Name name, Name other)
    {
        if (Length(name) > Length(other)) return true;
        return name.Type == NameType.Group ? other.Type is not (NameType.Person or NameType.Place or NameType.Group) : name.Type <= NameType.Place || name.Type != other.Type;
    }

    /// <summary>What the tagger made of the end of a longer name: "International Airport" of "Ada Quill International Airport".</summary>
    private static bool IsRest(NameView view, Name other, Name name) =>
        other.Type <= NameType.Place && name.Type > NameType.Group && other.End == name.End && other.First > name.First
        && view.IsNameLike(other.First - 1) && !view.Has(name.First, NameClue.ShipPrefix | NameClue.FacilityBefore | NameClue.EventBefore);

    private static bool Refines(NameType found, Candidate candidate)
    {
        if (found > NameType.Place || candidate.Name.Type <= NameType.Place) return false;
        if (candidate.Yields) return found == NameType.Place && candidate.Name.Type is NameType.Facility or NameType.Group;
        return true;
    }

    // Of two types for the same words, the one with the surer sign.
    private static int Rank(NameType type) => type switch
    {
        NameType.Gear => 0,
        NameType.Law => 1,
        NameType.Event => 2,
        NameType.Facility => 3,
        NameType.Group => 4,
        NameType.Organisation => 5,
        NameType.Place => 6,
        _ => 7,
    };

    private static int Length(Name name) => name.End - name.First;
}
