using System.Text;
using Entente.Coding.Codebook;
using Entente.Coding.Things.Gear;
using Entente.Data;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Things;

/// <summary>The files of gear: what is in them, what the reader refuses and what the linter finds.</summary>
public sealed class GearDataTests
{
    private const string Fighter = """{"kind":"fighter","category":"Aircraft","class":"arms","thing":"aircraft"}""";
    private const string Good = """{"id":"a","name":"AB-1","kind":"fighter","makers":["USA"]}""";

    [Fact]
    public void The_linter_finds_nothing()
    {
        var findings = GearLint.Check(new EmbeddedFiles());
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public void There_is_enough_of_it()
    {
        var gear = new GearFiles(new EmbeddedFiles()).Read();
        Assert.InRange(gear.Count, 500, int.MaxValue);
        foreach (var maker in (string[])["USA", "RUS", "SUN", "CHN", "IRN", "ISR", "FRA", "DEU", "GBR", "TUR", "KOR", "IND", "UKR", "PRK"])
            Assert.True(gear.Count(g => g.Makers.Contains(maker)) >= 15, maker);
        Assert.Equal(GearKind.Categories, gear.Select(g => g.Kind.Category).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_has_its_class_in_the_codebook()
    {
        var (book, files) = (CodebookData.Load(new EmbeddedFiles()), new GearFiles(new EmbeddedFiles()));
        _ = files.Read();
        Assert.Empty(files.Kinds.Where(k => book.ClassOf(k.Class, k.Thing) is null).Select(k => k.Name));
    }

    [Theory]
    [InlineData("""{"id":"b","name":"AB-2","kind":"fighter","makers":["USA"],"colour":"red"}""", "'colour' is not known")]
    [InlineData("""{"id":"b","name":"AB-2","kind":"kite","makers":["USA"]}""", "'kite' is no kind of gear")]
    [InlineData("""{"id":"a","name":"AB-2","kind":"fighter","makers":["USA"]}""", "the id 'a' is taken by gear/test.jsonl:2")]
    [InlineData("""{"id":"b","name":"AB-2","aliases":["AB-2"],"kind":"fighter","makers":["USA"]}""", "'AB-2' stands here twice")]
    [InlineData("""{"id":"b","name":"AB-2","ambiguous":["AC"],"kind":"fighter","makers":["USA"]}""", "'AC' is called ambiguous")]
    [InlineData("""{"id":"b","name":"AB-2 ","kind":"fighter","makers":["USA"]}""", "'AB-2 ' is no name")]
    [InlineData("""{"name":"AB-2","kind":"fighter","makers":["USA"]}""", "'id' is missing")]
    public void A_wrong_record_is_refused_with_its_place(string record, string message)
    {
        var error = Assert.Throws<EntenteException>(() => new GearFiles(new Files(Fighter, record)).Read());
        Assert.Equal("gear/test.jsonl:3", error.Diagnostic.Place);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_its_source_is_refused() =>
        Assert.Contains("'source' is missing", Assert.Throws<EntenteException>(() => new GearFiles(new Files(Fighter, Good, header: "")).Read()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"kind":"kite","category":"Toys","class":"arms","thing":"aircraft"}""", "'Toys' is no category")]
    [InlineData(Fighter + "\n" + Fighter, "'fighter' stands here twice")]
    public void A_wrong_kind_is_refused(string kinds, string message) =>
        Assert.Contains(message, Assert.Throws<EntenteException>(() => new GearFiles(new Files(kinds, Good)).Read()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":"b","name":"AC-2","kind":"fighter","makers":["QQQ"]}""", "GEAR001")]
    [InlineData("""{"id":"b","name":"AC-2","kind":"fighter","makers":[]}""", "GEAR001")]
    [InlineData("""{"id":"b","name":"AB1","kind":"fighter","makers":["USA"]}""", "GEAR002")]
    [InlineData("""{"id":"b","name":"AC-2","kind":"fighter","makers":["USA"],"since":1066}""", "GEAR003")]
    [InlineData("""{"id":"b","name":"K2","kind":"fighter","makers":["USA"]}""", "GEAR004")]
    public void The_linter_finds_what_is_likely_wrong(string record, string code) =>
        Assert.Equal([code], GearLint.Check(new Files(Fighter, record)).Select(d => d.Code).ToArray());

    [Fact]
    public void The_linter_finds_kinds_without_gear() =>
        Assert.Equal(["GEAR005"], GearLint.Check(new Files(Fighter + "\n" + Fighter.Replace("\"fighter\"", "\"kite\"", StringComparison.Ordinal), Good.Replace("\"a\"", "\"b\"", StringComparison.Ordinal).Replace("AB-1", "AC-1", StringComparison.Ordinal))).Select(d => d.Code).ToArray());

    /// <summary>The shipped files of actors, and two of gear.</summary>
    private sealed class Files(string kinds, string record, string header = "{\"source\":\"test\"}\n") : IDataFiles
    {
        private readonly EmbeddedFiles _shipped = new();

        public IReadOnlyList<string> List(string folder) => folder == "gear" ? ["gear/kinds.jsonl", "gear/test.jsonl"] : _shipped.List(folder);

        public ReadOnlyMemory<byte> Read(string path) => path switch
        {
            "gear/kinds.jsonl" => Encoding.UTF8.GetBytes(kinds + "\n"),
            "gear/test.jsonl" => Encoding.UTF8.GetBytes(header + Good + "\n" + record + "\n"),
            _ => _shipped.Read(path),
        };
    }
}
