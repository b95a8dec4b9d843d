using System.Globalization;
using System.Text;
using Entente.Coding.Actors;
using Entente.Coding.Agreements;
using Entente.Coding.Places;
using Entente.Coding.Things.Gear;
using Entente.Model.Data;

namespace Entente.Coding.Checks;

/// <summary>How much there is of each kind of data, as a table in Markdown.</summary>
public static class DataCoverage
{
    /// <summary>The table, two columns: what is counted, and how many. Throws when the data is broken.</summary>
    public static string Of(IDataFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var table = new StringBuilder("| what | how many |\n| --- | ---: |\n");
        foreach (var (what, count) in Actors(ActorBook.Load(files)).Concat(Others(files)))
            table.Append(CultureInfo.InvariantCulture, $"| {what} | {count} |\n");
        return table.ToString();
    }

    private static IEnumerable<(string What, int Count)> Actors(ActorBook book)
    {
        var all = book.Named.ToLookup(n => n.Actor.Kind, n => n.Actor);
        var bodies = all[ActorKind.Body].Concat(all[ActorKind.Grouping]).Where(b => b.Code is "IGO" or "UNO").ToList();
        yield return ("states and territories", all[ActorKind.State].Count());
        yield return ("… that ended", all[ActorKind.State].Count(s => s.Until is not null));
        yield return ("… with FIPS code", all[ActorKind.State].Count(s => s.Fips is not null));
        yield return ("… with Correlates of War number", all[ActorKind.State].Count(s => s.Cow is not null));
        yield return ("intergovernmental bodies and groupings", bodies.Count);
        yield return ("… with members", bodies.Count(b => b.Members.Count > 0));
        yield return ("… that are organs of another", bodies.Count(b => b.Parent is not null));
        yield return ("memberships with a date", bodies.Sum(b => b.Members.Count(m => m.From is not null || m.Until is not null)));
        yield return ("other organisations and companies", all[ActorKind.Body].Concat(all[ActorKind.Grouping]).Count() - bodies.Count);
        yield return ("armed groups, parties, movements", all[ActorKind.Group].Count());
        yield return ("… with a state behind them", all[ActorKind.Group].Count(g => g.Ties.Count > 0));
        yield return ("offices, ministries, services, forces", all[ActorKind.Office].Count());
        yield return ("… states that have any", all[ActorKind.Office].Select(o => o.Code).Distinct(StringComparer.Ordinal).Count());
        yield return ("… states with ministry, forces and service", States(all[ActorKind.Office], "GOV", "MIL", "SPY"));
        yield return ("people", all[ActorKind.Person].Count());
        yield return ("… in office since 1990", all[ActorKind.Person].Count(p => p.Offices.Any(o => o.Until is null || o.Until.Value.Year >= 1990)));
        yield return ("terms in office", all[ActorKind.Person].Sum(p => p.Offices.Count));
        yield return ("outlets", all[ActorKind.Outlet].Count());
        yield return ("names, spellings, adjectives of all", book.Named.Sum(n => n.Forms.Count));
        yield return ("titles and role nouns", book.Roles.Count);
    }

    private static IEnumerable<(string What, int Count)> Others(IDataFiles files)
    {
        var gear = GearBook.Load(files).Items;
        yield return ("weapon systems, platforms, munitions, satellites, sensors", gear.Count);
        yield return ("… kinds of them", gear.Select(g => g.Kind).Distinct().Count());
        yield return ("… names and spellings", gear.Sum(g => g.Forms.Count));
        var places = PlaceBook.Load(files).All;
        yield return ("places", places.Count);
        yield return ("… cities", places.Count(p => p.Kind == "city"));
        var pacts = AgreementBook.Load(files).All;
        yield return ("agreements", pacts.Count);
        yield return ("… with clauses as ATOP codes them", pacts.Count(p => p.Clauses.Count > 0));
        yield return ("… names", pacts.Sum(p => p.Names.Count()));
    }

    private static int States(IEnumerable<Actor> offices, params string[] sectors) =>
        offices.GroupBy(o => o.Code, StringComparer.Ordinal).Count(g => sectors.All(s => g.Any(o => o.Sector == s)));
}
