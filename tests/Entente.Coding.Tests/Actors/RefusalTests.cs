using System.Text;
using Entente.Coding.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>What the reader of actor files refuses, and how it says so.</summary>
public sealed class RefusalTests
{
    private const string State = """{"code":"AAA","iso2":null,"cow":null,"name":"Aland","formal":null,"aliases":[],"adjectives":[],"demonyms":[],"capital":"Ala","seats":["Ala"],"until":null}""";

    [Theory]
    [InlineData("states", """{"code":"AAA","name":"Aland","capital":"Ala","colour":"red"}""", "states.jsonl:1", "'colour' is not known")]
    [InlineData("states", """{"code":"AAA","capital":"Ala"}""", "states.jsonl:1", "'name' is missing")]
    [InlineData("states", """{"code":"AAA","name":"Aland","capital":"Ala","ambiguous":["Bland"]}""", "states.jsonl:1", "'Bland' is called ambiguous")]
    [InlineData("states", """{"code":"AAA","name":"Aland ","capital":"Ala"}""", "states.jsonl:1", "'Aland ' is no name")]
    [InlineData("bodies", """{"id":"B","code":"ZZZ","name":"Board","kind":"body"}""", "bodies.jsonl:1", "'ZZZ' is the code of no state")]
    [InlineData("bodies", """{"id":"B","code":"IGO","name":"Board","kind":"club"}""", "bodies.jsonl:1", "'club' is no kind of body")]
    [InlineData("bodies", """{"id":"B","code":"IGO","name":"Board","kind":"body","members":["QQQ"]}""", "bodies.jsonl:1", "'QQQ' is the code of no state")]
    [InlineData("bodies", """{"id":"B","code":"IGO","name":"Board","kind":"body","parent":"C"}""", "bodies.jsonl:1", "no actor has the id 'C'")]
    [InlineData("bodies", """{"id":"AAA","code":"IGO","name":"Board","kind":"body"}""", "bodies.jsonl:1", "'AAA' is taken by actors/states.jsonl:1")]
    [InlineData("groups", """{"id":"G","code":"AAA","sector":"ARMY","name":"Group"}""", "groups.jsonl:1", "'ARMY' is no sector")]
    [InlineData("people", """{"id":"p","name":"Pat Poe","offices":[]}""", "people.jsonl:1", "no office")]
    [InlineData("people", """{"id":"p","name":"Pat Poe","offices":[{"code":"AAA","office":"King","sector":"GOV","from":"2020","until":"2019"}]}""", "people.jsonl:1", "ends before it begins")]
    [InlineData("people", """{"id":"p","name":"Pat Poe","offices":[{"code":"AAA","office":"King","sector":"GOV","from":"soon"}]}""", "people.jsonl:1", "'soon' is no date")]
    [InlineData("roles", """{"noun":"King","sector":"GOV","person":true}""", "roles.jsonl:1", "has capitals")]
    public void A_wrong_record_is_refused_with_its_place(string file, string record, string place, string message)
    {
        var error = Assert.Throws<EntenteException>(() => ActorBook.Load(new Files(file, record)));
        Assert.EndsWith(place, error.Diagnostic.Place, StringComparison.Ordinal);
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Diagnostic.Advice);
    }

    [Fact]
    public void A_noun_stands_once()
    {
        const string noun = """{"noun":"king","sector":"GOV","person":true}""";
        var error = Assert.Throws<EntenteException>(() => ActorBook.Load(new Files("roles", noun + "\n" + noun)));
        Assert.EndsWith("roles.jsonl:2", error.Diagnostic.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bodies", """{"id":"B","code":"IGO","name":"Aland","kind":"body"}""", "ACT001")]
    [InlineData("people", """{"id":"p","name":"Pat Poe","surnames":["Po-e"],"offices":[{"code":"AAA","office":"King","sector":"GOV"}]}""", "ACT003")]
    [InlineData("people", """{"id":"p","name":"Pat Poe","offices":[{"code":"AAA","office":"King","sector":"GOV","from":"2010"}]}""" + "\n"
        + """{"id":"q","name":"Quin Quo","offices":[{"code":"AAA","office":"King","sector":"GOV","from":"2012"}]}""", "ACT002")]
    public void The_linter_points_at_what_is_likely_wrong(string file, string records, string code)
    {
        var finding = Assert.Single(ActorLint.Check(ActorBook.Load(new Files(file, records))));
        Assert.Equal(code, finding.Code);
    }

    private sealed class Files(string file, string records) : IDataFiles
    {
        public IReadOnlyList<string> List(string folder) => [];

        public ReadOnlyMemory<byte> Read(string path) => Encoding.UTF8.GetBytes(
            path == $"actors/{file}.jsonl" ? records : path == "actors/states.jsonl" ? State : string.Empty);
    }
}
