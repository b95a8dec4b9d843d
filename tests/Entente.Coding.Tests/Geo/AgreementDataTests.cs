using System.Text;
using Entente.Coding.Agreements;
using Entente.Coding.Tests.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Geo;

/// <summary>What is known of agreements, and what the reader and the linter refuse.</summary>
public sealed class AgreementDataTests
{
    private const string Good = """{"id":"a","name":"Pact of Aland","kind":"pact","parties":["FIN","SWE"],"signed":"1950-02","source":"Pact of Aland, 1950"}""";

    private static readonly IReadOnlyList<Agreement> All = AgreementFiles.Read(new FolderFiles(RealData.Root + "/data"));

    [Fact]
    public void There_are_at_least_three_hundred() => Assert.True(All.Count >= 300, $"{All.Count} agreements");

    [Fact]
    public void The_linter_finds_nothing() => Assert.Empty(AgreementLint.Check(new FolderFiles(RealData.Root + "/data")));

    [Theory]
    [InlineData("north-atlantic-treaty", "FIN", "defense")]
    [InlineData("russia-dprk-2024", "PRK", "defense")]
    [InlineData("iran-russia-2025", "IRN", "nonaggression")]
    [InlineData("saudi-pakistan-2025", "PAK", "defense")]
    [InlineData("soviet-india-1971", "IND", "consultation")]
    public void Known_pacts_have_their_parties_and_clauses(string id, string party, string clause)
    {
        var pact = All.Single(a => a.Id == id);
        Assert.Contains(party, pact.Parties);
        Assert.Contains(clause, pact.Clauses);
    }

    [Theory]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":["FIN"],"signed":"1950","source":"s","colour":"red"}""", "'colour' is not known")]
    [InlineData("""{"id":"a","name":"P","kind":"handshake","parties":["FIN"],"signed":"1950","source":"s"}""", "'handshake' is not known")]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":["FIN"],"signed":"1950","clauses":["help"],"source":"s"}""", "'help' is not known")]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":[],"signed":"1950","source":"s"}""", "no party")]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":["FIN"],"source":"s"}""", "'signed' is missing")]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":["FIN"],"signed":"soon","source":"s"}""", "no date")]
    [InlineData("""{"id":"a","name":"P","kind":"pact","parties":["FIN"],"signed":"1950"}""", "'source' is missing")]
    public void A_wrong_record_is_refused_with_its_place(string record, string message)
    {
        var error = Assert.Throws<EntenteException>(() => AgreementFiles.Read(new Records(record)));
        Assert.Equal("agreements/x.jsonl:1", error.Diagnostic.Place);
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_once()
    {
        var error = Assert.Throws<EntenteException>(() => AgreementFiles.Read(new Records(Good + "\n" + Good)));
        Assert.Contains("'a' is taken by agreements/x.jsonl:1", error.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"a","name":"P of A","kind":"pact","parties":["QQQ"],"signed":"1950","source":"s"}""", "AGR001")]
    [InlineData("""{"id":"a","name":"P of A","kind":"pact","parties":["FIN"],"spells":[{"party":"SWE","from":"1951"}],"signed":"1950","source":"s"}""", "AGR002")]
    [InlineData("""{"id":"a","name":"P of A","kind":"pact","parties":["FIN"],"signed":"1950","until":"1949","source":"s"}""", "AGR003")]
    [InlineData("""{"id":"a","name":"P of A","kind":"pact","parties":["FIN"],"signed":"1950","from":"1949","source":"s"}""", "AGR004")]
    [InlineData("""{"id":"a","name":"P of A","kind":"pact","parties":["FIN"],"spells":[{"party":"FIN","from":"1955","until":"1952"}],"signed":"1950","source":"s"}""", "AGR005")]
    [InlineData("""{"id":"a","name":"P of A","aliases":["peace treaty"],"kind":"pact","parties":["FIN"],"signed":"1950","source":"s"}""", "AGR006")]
    [InlineData("""{"id":"a","name":"P of A","aliases":["P of A"],"kind":"pact","parties":["FIN"],"signed":"1950","source":"s"}""", "AGR007")]
    [InlineData(Good + "\n" + """{"id":"b","name":"Pact of Aland","kind":"pact","parties":["FIN"],"signed":"1950","source":"s"}""", "AGR008")]
    public void The_linter_points_at_what_is_likely_wrong(string records, string code) =>
        Assert.Equal(code, Assert.Single(AgreementLint.Check(new Records(records))).Code);

    private sealed class Records(string records) : IDataFiles
    {
        private readonly FolderFiles _real = new(RealData.Root + "/data");

        public IReadOnlyList<string> List(string folder) => folder == "agreements" ? ["agreements/x.jsonl"] : [];

        public ReadOnlyMemory<byte> Read(string path) => path.StartsWith("agreements/", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(records) : _real.Read(path);
    }
}
