using Entente.Coding.Actors;
using Entente.Coding.Checks;
using Entente.Coding.Importing;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Entente.Tests;
using Xunit;

namespace Entente.Coding.Tests.Importing;

/// <summary>Lists in other formats, invented.</summary>
public sealed class ImportTests
{
    private static readonly FolderFiles Data = new(Checkout.At("data"));

    private const string Petrarch = """
        # invented
        ORLA_VENTURA_ # comment
        +MRS_VENTURA_
        	[ESPGOV 960505-040416]
        	[ESPOPP >040417]
        HEST_LIBERATION_ARMY_ [DNKREB]
        +HLA_
        DANIA_ [DNK]
        KREMLIN_ [RUSGOV]
        NOWHERE_ [QQQGOV]
        """;

    private const string Money = """
        {"id":"p1","schema":"Person","properties":{"name":["Orla Ventura"],"alias":["O. Ventura"],"country":["es"]}}
        {"id":"o1","schema":"Position","properties":{"name":["Minister of Defence"],"country":["es"]}}
        {"id":"h1","schema":"Occupancy","properties":{"holder":["p1"],"post":["o1"],"startDate":["2019-04-02"],"endDate":["2021"]}}
        {"id":"b1","schema":"PublicBody","properties":{"name":["Harbour Board of Hest"],"country":["dk"]}}
        {"id":"g1","schema":"Organization","properties":{"name":["Hest Front"],"country":["dk"],"topics":["crime.terror"]}}
        {"id":"c1","schema":"Company","properties":{"name":["Hest Shipping"]}}
        {"id":"p2","schema":"Person","properties":{"name":["Nemo Nobody"],"country":["es"]}}
        {"id":"p3","schema":"Person","properties":{"name":["Vladimir Putin"],"country":["ru"],"position":["President"]}}
        """;

    private const string Wikidata = """
        {"entities":{
         "Q900":{"id":"Q900","labels":{"en":{"value":"Hestland"}},"claims":{"P298":[{"mainsnak":{"datavalue":{"value":"DNK"}}}]}},
         "Q901":{"id":"Q901","labels":{"en":{"value":"Minister of Ports"}},"claims":{"P17":[{"mainsnak":{"datavalue":{"value":{"id":"Q900"}}}}],"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4164871"}}}}]}},
         "Q902":{"id":"Q902","labels":{"en":{"value":"Orla Ventura"}},"aliases":{"en":[{"value":"Orla M. Ventura"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],
          "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q901"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2011-05-01T00:00:00Z","precision":10}}}],"P582":[{"datavalue":{"value":{"time":"+2014-01-01T00:00:00Z","precision":9}}}]}}]}},
         "Q903":{"id":"Q903","labels":{"en":{"value":"Council of Small Harbours"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q245065"}}}}]}}
        }}
        """;

    [Fact]
    public void A_Petrarch_dictionary_gives_people_by_dates_and_groups_by_codes()
    {
        var (report, book) = Import("petrarch", Petrarch);
        Assert.Equal([("actors/groups-petrarch.jsonl", 1), ("actors/people-petrarch.jsonl", 1)], report.Taken);
        var ventura = book.Named.Single(n => n.Actor.Name == "Orla Ventura");
        Assert.Equal(["ESP:GOV:1996-05-05:2004-04-16", "ESP:OPP:2004-04-17:"], ventura.Actor.Offices.Select(o => FormattableString.Invariant($"{o.Code}:{o.Sector}:{o.From:yyyy-MM-dd}:{o.Until:yyyy-MM-dd}")));
        Assert.Contains(ventura.Forms, f => f.Text == "Mrs Ventura");
        Assert.Equal(["another name of DNK", "known already as RUS", "the code [QQQGOV]"], report.Left.OrderBy(l => l.Reason, StringComparer.Ordinal).Select(l => string.Join(' ', l.Reason.Split(' ')[..(l.Reason.StartsWith("the", StringComparison.Ordinal) ? 3 : 4)]).TrimEnd(':')));
    }

    [Fact]
    public void FollowTheMoney_entities_give_people_with_dated_posts()
    {
        var (report, book) = Import("ftm", Money);
        var office = Assert.Single(book.Named.Single(n => n.Actor.Name == "Orla Ventura").Actor.Offices);
        Assert.Equal(("ESP", "Minister of Defence", "MIL", new DateOnly(2019, 4, 2), new DateOnly(2021, 12, 31)), (office.Code, office.Office, office.Sector, office.From!.Value, office.Until!.Value));
        Assert.Equal(ActorKind.Office, book.Named.Single(n => n.Actor.Name == "Harbour Board of Hest").Actor.Kind);
        Assert.Equal("REB", book.Named.Single(n => n.Actor.Name == "Hest Front").Actor.Sector);
        Assert.Equal("MNC", book.Named.Single(n => n.Actor.Name == "Hest Shipping").Actor.Code);
        Assert.Equal(["Nemo Nobody", "Vladimir Putin"], report.Left.Select(l => l.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wikidata_entities_give_people_and_bodies()
    {
        var (_, book) = Import("wikidata", Wikidata);
        var office = Assert.Single(book.Named.Single(n => n.Actor.Name == "Orla Ventura").Actor.Offices);
        Assert.Equal(("DNK", "Minister of Ports", new DateOnly(2011, 5, 1), new DateOnly(2014, 12, 31)), (office.Code, office.Office, office.From!.Value, office.Until!.Value));
        Assert.Equal("IGO", book.Named.Single(n => n.Actor.Name == "Council of Small Harbours").Actor.Code);
    }

    [Fact]
    public void What_is_no_JSON_is_refused()
    {
        var error = Assert.Throws<EntenteException>(() => ActorImport.Read("ftm", new StringReader("{\"id\":1}\n{{{"), "list.json", Data));
        Assert.Equal("IMP001", error.Diagnostic.Code);
        Assert.Throws<ArgumentException>(() => ActorImport.Read("csv", new StringReader(""), "list.csv", Data));
    }

    // What is imported must be readable, and nothing may be wrong in it.
    private static (ImportReport Report, ActorBook Book) Import(string format, string text)
    {
        var report = ActorImport.Read(format, new StringReader(text), "list", Data);
        var files = new Overlay(report.Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal));
        Assert.DoesNotContain(DataChecks.Run(files), f => f.Place.Contains('-' + format, StringComparison.Ordinal));
        return (report, ActorBook.Load(files));
    }

    private sealed class Overlay(Dictionary<string, string> over) : IDataFiles
    {
        public IReadOnlyList<string> List(string folder) =>
            [.. Data.List(folder).Concat(over.Keys.Where(k => k.StartsWith(folder, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

        public ReadOnlyMemory<byte> Read(string path) => over.TryGetValue(path, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : Data.Read(path);
    }
}
