using System.Text;
using Entente.Coding.Actors;
using Entente.Coding.Checks;
using Entente.Model.Data;
using Entente.Tests;
using Xunit;

namespace Entente.Coding.Tests.Actors;

/// <summary>What checking the data finds.</summary>
public sealed class CheckTests
{
    [Fact]
    public void Nothing_is_wrong_in_the_repository()
    {
        var findings = DataChecks.Run(new FolderFiles(Checkout.At("data")));
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory]
    [InlineData("states-more", """{"code":"FRX","iso2":"FR","name":"Francia","capital":"Lutetia"}""", "ACT004")]
    [InlineData("states-more", """{"code":"FRX","name":"Francia","capital":"Lutetia","from":"1900","predecessors":["ISR"]}""", "ACT005")]
    [InlineData("bodies-more", """{"id":"B","code":"IGO","name":"Hest Board","kind":"body","members":["FRA 1990/1995","FRA 1993/"]}""", "ACT006")]
    [InlineData("bodies-more", """{"id":"B","code":"IGO","name":"Hest Board","kind":"body","parent":"B"}""", "ACT007")]
    [InlineData("sources-more", """{"id":"plover","title":"Twice","for":[]}""", "ACT008")]
    [InlineData("groups-more", """{"id":"HEST","code":"FRA","name":"Hest Front","source":"rumour"}""", "ACT009")]
    [InlineData("persons", """{"id":"x"}""", "CHECK001")]
    [InlineData("groups-more", "{", "DATA001")]
    [InlineData("bodies-more", """{"id":"B","code":"IGO","name":"Hest Board","kind":"body","members":["FRA 1990"]}""", "DATA002")]
    [InlineData("bodies-more", """{"id":"B","code":"IGO","name":"Hest Board","kind":"body","members":["FRA 1995/1990"]}""", "DATA002")]
    [InlineData("people-more", """{"id":"vladimir-putin","name":"Vlad Putnik","offices":[{"code":"FRA","office":"Poet","sector":"CVL"}]}""", "DATA002")]
    public void A_wrong_record_is_found_with_its_place(string file, string record, string code)
    {
        var found = DataChecks.Run(new More($"actors/{file}.jsonl", record)).Where(f => f.Code == code).ToList();
        Assert.Contains(found, f => f.Place.StartsWith($"actors/{file}.jsonl", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_without_source_is_found()
    {
        var findings = DataChecks.Run(new More("actors/sources.jsonl", """{"id":"plover","title":"PLOVER","for":["roles.*"]}"""));
        Assert.Contains(findings, f => f.Code == "ACT010" && f.Place == "actors/groups.jsonl:3");
        Assert.DoesNotContain(findings, f => f.Code == "ACT010" && f.Place.StartsWith("actors/roles", StringComparison.Ordinal));
    }

    [Fact]
    public void All_wrong_records_are_found_at_once()
    {
        var records = """{"id":"A","code":"QQQ","name":"Aster Front"}""" + "\n" + """{"id":"B","code":"RRR","name":"Boreal Front"}""";
        Assert.Equal(2, DataChecks.Run(new More("actors/groups-more.jsonl", records)).Count(f => f.Code == "DATA002"));
    }

    [Fact]
    public void A_record_may_take_the_place_of_another()
    {
        const string putin = """{"id":"vladimir-putin","name":"Vlad Putnik","replaces":true,"offices":[{"code":"FRA","office":"Poet","sector":"CVL"}]}""";
        var book = ActorBook.Load(new More("actors/people-more.jsonl", putin));
        Assert.Equal("Vlad Putnik", book.ById("vladimir-putin")?.Name);
    }

    [Theory]
    [InlineData("NATO", "FIN", "2022-01-01", false)]
    [InlineData("NATO", "FIN", "2024-01-01", true)]
    [InlineData("EU", "GBR", "2015-01-01", true)]
    [InlineData("EU", "GBR", "2021-01-01", false)]
    public void Members_are_those_of_the_day(string body, string state, string day, bool member) =>
        Assert.Equal(member, RealData.Actors.ById(body)!.Members.Any(m => m.Code == state && m.Covers(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Numbers_of_states_are_those_of_Correlates_of_War()
    {
        var list = Checkout.At("../shared/data/history/cow_states.csv");
        Assert.SkipUnless(File.Exists(list), "The Correlates of War list is not beside the checkout.");
        var known = File.ReadLines(list).Skip(1).Select(l => l.Split(',')[1]).ToHashSet(StringComparer.Ordinal);
        var ours = RealData.Actors.Named.Where(n => n.Actor.Cow is not null).Select(n => n.Actor.Cow!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(ours.Except(known));
        Assert.True(known.Except(ours).Count() <= 25, string.Join(' ', known.Except(ours)));
    }

    private sealed class More(string path, string records) : IDataFiles
    {
        private readonly FolderFiles _data = new(Checkout.At("data"));

        public IReadOnlyList<string> List(string folder) =>
            path.StartsWith(folder, StringComparison.Ordinal) ? [.. _data.List(folder).Append(path).Order(StringComparer.Ordinal)] : _data.List(folder);

        public ReadOnlyMemory<byte> Read(string wanted) => wanted == path ? Encoding.UTF8.GetBytes(records) : _data.Read(wanted);
    }
}
