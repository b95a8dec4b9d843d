using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Things.Gear;

/// <summary>
/// Looks for what is well formed and likely wrong in the files of gear: makers that are no states, names that two records claim, years
/// that can't be, short names that are not marked. What is ill formed is refused when the files are read.
/// </summary>
internal static class GearLint
{
    private const int FirstYear = 1900;
    private const int LastYear = 2050;

    /// <summary>All findings: by kind, then in the order of the files. Ill-formed files throw <see cref="EntenteException"/>.</summary>
    public static IReadOnlyList<Diagnostic> Check(IDataFiles files)
    {
        var reader = new GearFiles(files);
        var gear = reader.Read();
        var states = new ActorFiles(files).ReadActors().Where(a => a.Actor.Kind == ActorKind.State).Select(a => a.Actor.Code).ToHashSet(StringComparer.Ordinal);
        return [.. Makers(gear, states), .. Collisions(gear), .. Years(gear), .. ShortNames(gear), .. IdleKinds(reader.Kinds, gear)];
    }

    private static IEnumerable<Diagnostic> Makers(IReadOnlyList<GearItem> gear, HashSet<string> states) =>
        from item in gear
        from maker in item.Makers.DefaultIfEmpty("")
        where !states.Contains(maker)
        select new Diagnostic("GEAR001", item.Place, maker.Length == 0 ? "the gear has no maker." : $"'{maker}' is the code of no state.",
            "Use a code of actors/states.jsonl in \"makers\".");

    private static IEnumerable<Diagnostic> Collisions(IReadOnlyList<GearItem> gear)
    {
        var claims = gear.SelectMany(g => g.Forms.Select(f => (Key: string.Join(' ', f.Keys), Form: f, Owner: g)));
        foreach (var group in claims.GroupBy(c => c.Key, StringComparer.Ordinal))
        {
            var owners = group.DistinctBy(c => c.Owner.Id).ToList();
            if (owners.Count > 1)
                yield return new Diagnostic("GEAR002", owners[^1].Owner.Place, $"the name '{owners[^1].Form.Text}' also stands at {owners[0].Owner.Place}.", "Take it out of one of the two.");
        }
    }

    private static IEnumerable<Diagnostic> Years(IReadOnlyList<GearItem> gear) =>
        from item in gear
        where item.Since is < FirstYear or > LastYear
        select new Diagnostic("GEAR003", item.Place, $"the year {item.Since} can't be right.", $"Write a year from {FirstYear} to {LastYear}, or leave it out.");

    // "K2" is a mountain, "M4" a road: a letter with one or two digits says too little.
    private static IEnumerable<Diagnostic> ShortNames(IReadOnlyList<GearItem> gear) =>
        from item in gear
        from form in item.Forms
        where !form.Ambiguous && form.Text.Length <= 3 && char.IsLetter(form.Text[0]) && form.Text.Skip(1).All(char.IsAsciiDigit)
        select new Diagnostic("GEAR004", item.Place, $"the name '{form.Text}' is too short to be sure.", "List it under \"ambiguous\".");

    private static IEnumerable<Diagnostic> IdleKinds(IEnumerable<GearKind> kinds, IReadOnlyList<GearItem> gear)
    {
        var used = gear.Select(g => g.Kind.Name).ToHashSet(StringComparer.Ordinal);
        return kinds.Where(k => !used.Contains(k.Name)).Select(k => new Diagnostic("GEAR005", GearFiles.Folder + "/kinds.jsonl",
            $"no gear is of the kind '{k.Name}'.", "Correct its spelling, or take the kind out."));
    }
}
