using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Places;

/// <summary>Looks for what is well formed and likely wrong in <c>data/places</c>. What is ill formed is refused when the files are read.</summary>
internal static class PlaceLint
{
    // Degrees that a town by hand may lie from the town of its name in the table.
    private const decimal Near = 0.6m;

    // Thousands of people: villages may share a town's name.
    private const int Large = 100;

    /// <summary>All findings, in the order of the files.</summary>
    public static IReadOnlyList<Diagnostic> Check(IDataFiles files)
    {
        var (actors, all) = (ActorBook.Load(files), PlaceFiles.Read(files));
        return [.. all.SelectMany(p => Codes(p, actors)), .. Doubles(all), .. Strays(all)];
    }

    private static IEnumerable<Diagnostic> Codes(PlaceRecord place, ActorBook actors) =>
        from code in place.Claimed.Append(place.State).OfType<string>()
        where actors.ById(code) is not { Kind: ActorKind.State }
        select new Diagnostic("PLC001", place.Source, $"'{code}' is the code of no state.", "Use a code of actors/states.jsonl.");

    private static IEnumerable<Diagnostic> Doubles(List<PlaceRecord> all) =>
        from places in all.Where(p => p.Own).SelectMany(p => p.Names.Distinct(StringComparer.Ordinal).Select(n => (Name: n, Place: p))).GroupBy(p => (p.Name, p.Place.State))
        where places.Count() > 1
        select new Diagnostic("PLC002", places.Last().Place.Source, $"the name '{places.Key.Name}' also stands at {places.First().Place.Source}.", "Take it out of one.");

    private static IEnumerable<Diagnostic> Strays(List<PlaceRecord> all)
    {
        var cities = all.Where(p => !p.Own && p.People >= Large).ToLookup(p => (PlaceBook.Plain(p.Name), p.State));
        return from place in all
               where place.Own && place.Kind is "town" or "port"
               let same = cities[(PlaceBook.Plain(place.Name), place.State)].ToList()
               where same.Count > 0 && !same.Exists(c => Math.Abs(c.Latitude - place.Latitude) < Near && Math.Abs(c.Longitude - place.Longitude) < Near)
               select new Diagnostic("PLC003", place.Source, $"'{place.Name}' lies far from {same[0].Source}, which has its name.", "Correct the coordinates.");
    }
}
