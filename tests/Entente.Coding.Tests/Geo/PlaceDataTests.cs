using System.Text;
using Entente.Coding.Places;
using Entente.Coding.Tests.Actors;
using Entente.Model.Data;
using Entente.Model.Diagnostics;
using Xunit;

namespace Entente.Coding.Tests.Geo;

/// <summary>What is known of places, and what the reader and the linter refuse.</summary>
public sealed class PlaceDataTests
{
    private static readonly List<PlaceRecord> All = PlaceFiles.Read(new FolderFiles(RealData.Root + "/data"));

    [Fact]
    public void There_are_hundreds_by_hand_and_thousands_in_all()
    {
        Assert.True(All.Count(p => p.Own) >= 400, $"{All.Count(p => p.Own)} by hand");
        Assert.True(All.Count >= 3000, $"{All.Count} in all");
    }

    [Fact]
    public void The_linter_finds_nothing() => Assert.Empty(PlaceLint.Check(new FolderFiles(RealData.Root + "/data")));

    [Theory]
    [InlineData("Strait of Hormuz", "strait", null)]
    [InlineData("Fordow", "nuclear-site", "IRN")]
    [InlineData("Crimea", "disputed", "UKR")]
    [InlineData("Donetsk Oblast", "province", "UKR")]
    public void Known_places_have_their_kind_and_state(string name, string kind, string? state)
    {
        var place = All.Single(p => p.Own && p.Name == name);
        Assert.Equal((kind, state), (place.Kind, place.State));
    }

    [Theory]
    [InlineData("places/x.jsonl", """{"name":"Aland","kind":"sea","at":"1,2","colour":"red"}""", "'colour' is not known")]
    [InlineData("places/x.jsonl", """{"name":"Aland","kind":"hole","at":"1,2"}""", "'hole' is no kind")]
    [InlineData("places/x.jsonl", """{"name":"Aland","kind":"sea","at":"100,2"}""", "no coordinates")]
    [InlineData("places/x.jsonl", """{"name":"Aland","kind":"sea","at":"north"}""", "no coordinates")]
    [InlineData("places/x.tsv", "Ala\tFIN\t1.0\t2.0\tvillage\t3", "no city")]
    [InlineData("places/x.tsv", "Ala\tFIN", "no city")]
    public void A_wrong_line_is_refused_with_its_place(string path, string line, string message)
    {
        var error = Assert.Throws<EntenteException>(() => PlaceFiles.Read(new Lines(path, line)));
        Assert.Equal(path + ":1", error.Diagnostic.Place);
        Assert.Contains(message, error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Diagnostic.Advice);
    }

    [Theory]
    [InlineData("""{"name":"Aland","kind":"sea","state":"QQQ","at":"1,2"}""", "PLC001")]
    [InlineData("""{"name":"Aland","kind":"sea","at":"1,2"}""" + "\n" + """{"name":"Aland","kind":"bay","at":"1,2"}""", "PLC002")]
    public void The_linter_points_at_what_is_likely_wrong(string lines, string code) =>
        Assert.Equal(code, Assert.Single(PlaceLint.Check(new Lines("places/x.jsonl", lines))).Code);

    [Fact]
    public void A_town_far_from_its_city_is_pointed_at()
    {
        var finding = Assert.Single(PlaceLint.Check(new Lines("places/x.jsonl", """{"name":"Ala","kind":"town","state":"FIN","at":"1,2"}""", "Ala\tFIN\t61.0\t22.0\tcity\t300")));
        Assert.Equal("PLC003", finding.Code);
    }

    [Theory]
    [InlineData("Rzeszów", "Rzeszow")]
    [InlineData("Kandahār", "Kandahar")]
    [InlineData("Öresund", "Oresund")]
    [InlineData("Kharkiv", "Kharkiv")]
    public void Marks_on_letters_do_not_matter(string marked, string plain) => Assert.Equal(plain, PlaceBook.Plain(marked));

    private sealed class Lines(string path, string lines, string? cities = null) : IDataFiles
    {
        private readonly FolderFiles _real = new(RealData.Root + "/data");

        public IReadOnlyList<string> List(string folder) => folder != "places" ? [] : cities is null ? [path] : [path, "places/y.tsv"];

        public ReadOnlyMemory<byte> Read(string file) =>
            file == path ? Encoding.UTF8.GetBytes(lines) : file == "places/y.tsv" ? Encoding.UTF8.GetBytes(cities!) : _real.Read(file);
    }
}
