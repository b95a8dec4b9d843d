using System.Collections.Frozen;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Actors;

/// <summary>
/// Looks for what is well formed and likely wrong in the actor files: names that two actors claim for certain, two people in one office
/// at once, short names that are no part of the full name. What is ill formed is refused when the files are read.
/// </summary>
internal static class ActorLint
{
    // Dates known to the month only may seem to overlap by as much.
    private const int Tolerance = 31;

    private static readonly FrozenSet<string> Single = FrozenSet.Create(StringComparer.Ordinal,
        "President", "Prime Minister", "Premier", "Chancellor", "Supreme Leader", "King", "Emir", "Sultan", "Pope", "Taoiseach", "Vice President",
        "Foreign Minister", "Foreign Secretary", "Secretary of State", "External Affairs Minister", "Defence Minister", "Defense Secretary",
        "Defence Secretary", "Armed Forces Minister", "Ambassador to the United Nations", "UN Secretary-General", "NATO Secretary General",
        "IAEA Director General", "Chief of the General Staff", "Army Chief", "Parliament Speaker", "House Speaker", "CIA Director",
        "National Security Adviser", "Supreme National Security Council Secretary", "IRGC Commander", "Quds Force Commander");

    /// <summary>All findings: by kind, then in the order of the files.</summary>
    public static IReadOnlyList<Diagnostic> Check(ActorBook book) =>
        [.. Collisions(book), .. SharedOffices(book), .. StrangeSurnames(book)];

    private static IEnumerable<Diagnostic> Collisions(ActorBook book)
    {
        var claims = book.Named.SelectMany(n => n.Forms.Where(IsCertain).Select(f => (Key: string.Join(' ', NamePieces.Of(f.Text)), Form: f, Owner: n)));
        foreach (var group in claims.GroupBy(c => c.Key, StringComparer.Ordinal))
        {
            var owners = group.DistinctBy(c => c.Owner.Actor.Id).ToList();
            if (owners.Count < 2 || owners.All(o => o.Form.Kind == NameKind.Surname)) continue;
            yield return new Diagnostic("ACT001", owners[^1].Owner.Place,
                $"the name '{owners[^1].Form.Text}' also stands at {owners[0].Owner.Place}.",
                "Take it out of one, or list it under \"ambiguous\" in all but one.");
        }
    }

    private static bool IsCertain(NameForm form) => !form.Ambiguous && form.Kind != NameKind.WeakSurname;

    private static IEnumerable<Diagnostic> SharedOffices(ActorBook book)
    {
        var holdings = book.Named.SelectMany(n => n.Actor.Offices.Where(o => !o.Shared && Single.Contains(o.Office)).Select(o => (Office: o, Holder: n)));
        foreach (var group in holdings.GroupBy(h => (h.Office.Code, h.Office.Office, h.Office.Body)))
        {
            var byDate = group.OrderBy(h => h.Office.From ?? DateOnly.MinValue).ThenBy(h => h.Holder.Actor.Id, StringComparer.Ordinal).ToList();
            foreach (var (before, after) in byDate.Zip(byDate.Skip(1)))
                if (Overlap(before.Office, after.Office))
                    yield return new Diagnostic("ACT002", after.Holder.Place,
                        $"'{group.Key.Office}' of {group.Key.Code} is also held at the time at {before.Holder.Place}.", "Correct the dates of one of the two.");
        }
    }

    private static bool Overlap(Holding before, Holding after) =>
        after.From is { } from && (before.Until is null || before.Until.Value.DayNumber - from.DayNumber > Tolerance);

    private static IEnumerable<Diagnostic> StrangeSurnames(ActorBook book) =>
        from named in book.Named
        let full = named.Forms.Where(f => f.Kind == NameKind.FullName).Select(f => f.Text).ToList()
        from form in named.Forms
        where form.Kind is NameKind.Surname or NameKind.WeakSurname && !full.Exists(f => f.Contains(form.Text, StringComparison.OrdinalIgnoreCase))
        select new Diagnostic("ACT003", named.Place, $"the short name '{form.Text}' is in none of the person's full names.",
            "Correct its spelling, or add the full name that it belongs to.");
}
