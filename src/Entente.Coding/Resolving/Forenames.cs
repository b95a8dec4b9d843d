namespace Entente.Coding.Resolving;

/// <summary>Keeps of those with a family name the ones that the forename before it fits: "Michael Jordan" is nobody, "Antony J. Blinken" somebody.</summary>
internal static class Forenames
{
    public static IReadOnlyList<NameEntry> Keep(List<Part> parts, int at)
    {
        var part = parts[at];
        var persons = part.Entries.Where(e => e.Actor?.Kind == Actors.ActorKind.Person).ToList();
        var forenames = Before(parts, at);
        return forenames.Count == 0 ? persons : persons.FindAll(e => Fits(forenames, e.Actor!.Name));
    }

    private static List<string> Before(List<Part> parts, int at)
    {
        var names = new List<string>();
        for (var i = at - 1; i >= 0 && IsForename(parts[i]); i--) names.Insert(0, Fold.Key(parts[i].Text));
        return names;
    }

    private static bool IsForename(Part part) => part.HasCapital && (part.Kind == PartKind.Word || (part.Kind == PartKind.Name && part.Entries.All(e => e.IsShortName)));

    private static bool Fits(List<string> forenames, string name)
    {
        var own = Actors.NamePieces.Of(name).ConvertAll(Fold.Key);
        if (own.Count > 1 && forenames[0].Length > 1 && forenames[0] == own[0]) return true;
        return own.Count > 0 && forenames.Exists(f => own.Contains(f) || (f.Length == 1 && own.Exists(o => o[0] == f[0]))) && forenames.TrueForAll(f => f.Length == 1 || own.Contains(f));
    }
}
