using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Agreements;

/// <summary>Looks for what is well formed and likely wrong in <c>data/agreements</c>. What is ill formed is refused when the files are read.</summary>
internal static class AgreementLint
{
    /// <summary>All findings, in the order of the files.</summary>
    public static IReadOnlyList<Diagnostic> Check(IDataFiles files)
    {
        var actors = ActorBook.Load(files);
        var all = AgreementFiles.Read(files);
        return [.. all.SelectMany(p => Check(p, actors)), .. SharedNames(all)];
    }

    private static IEnumerable<Diagnostic> Check(Agreement pact, ActorBook actors)
    {
        foreach (var party in pact.Parties.Concat(pact.Spells.Select(s => s.Party)).Distinct(StringComparer.Ordinal))
        {
            if (actors.ById(party) is null) yield return new Diagnostic("AGR001", pact.Place, $"the party '{party}' is no actor.", "Use a code of actors/states.jsonl or an id of bodies.jsonl or groups.jsonl.");
            if (!pact.Parties.Contains(party, StringComparer.Ordinal)) yield return new Diagnostic("AGR002", pact.Place, $"'{party}' has a spell and is no party.", "Add it to \"parties\".");
        }

        if (pact.Until?.End < (pact.From ?? pact.Signed).Start) yield return new Diagnostic("AGR003", pact.Place, "it ends before it begins.", "Correct one of the dates.");
        if (pact.From is { Start: { } from } && pact.Signed.Start is { } signed && from.Year < signed.Year) yield return new Diagnostic("AGR004", pact.Place, "it was in force the year before it was signed.", "Correct one of the dates.");
        foreach (var spell in pact.Spells.Where(s => s.From?.Start > s.Until?.End))
            yield return new Diagnostic("AGR005", pact.Place, $"'{spell.Party}' left before it joined.", "Correct one of the dates.");
        foreach (var name in pact.Names.Where(n => !n.Any(char.IsUpper) && PactWords.IsGeneric(NamePieces.Of(n))))
            yield return new Diagnostic("AGR006", pact.Place, $"'{name}' could be any pact's.", "Take it out: what reports say of parties, date and subject finds it.");
        if (pact.Names.Distinct(StringComparer.Ordinal).Count() <= pact.Aliases.Count)
            yield return new Diagnostic("AGR007", pact.Place, "a name stands there twice.", "Keep it once.");
    }

    // Pacts may share a short name ("Geneva Accords"): the reports decide. A full name is one pact's.
    private static IEnumerable<Diagnostic> SharedNames(IReadOnlyList<Agreement> all) =>
        from pacts in all.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
        where pacts.Count() > 1
        select new Diagnostic("AGR008", pacts.Last().Place, $"the name '{pacts.Key}' also stands at {pacts.First().Place}.", "Tell them apart by parties or year, or keep one.");
}
