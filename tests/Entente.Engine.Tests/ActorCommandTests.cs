using System.Text.Json;
using Entente.Tests;

namespace Entente.EngineTests;

/// <summary>The commands on actors and on the data.</summary>
public sealed class ActorCommandTests : IDisposable
{
    private static readonly string Data = Checkout.At("data");
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Every_line_gets_an_answer_in_its_order()
    {
        var file = _cli.Write("names.txt", "Lavrov\n\nnobody in particular\nU.S.-Israeli strikes\n");
        var (code, output, _) = CliRun.Run("actors", "resolve", file, "--as-of", "2023-05-01", "--data", Data);
        Assert.Equal(0, code);
        var lines = output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([1, 2, 3, 4], lines.Select(l => l.GetProperty("line").GetInt32()));
        Assert.Equal(["RUS", null, null, "USA"], lines.Select(l => l.GetProperty("code").GetString()));
        Assert.Equal("sergey-lavrov", lines[0].GetProperty("id").GetString());
        Assert.Equal(["USA", "ISR"], lines[3].GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("code").GetString()));
        Assert.All(lines, l => Assert.NotEmpty(l.GetProperty("reason").GetString()!));
    }

    [Fact]
    public void What_the_data_lacks_comes_most_frequent_first()
    {
        var file = _cli.Write("names.txt", "Ursel Undtheim\nIran\nHarbour Union of Hest\nUrsel Undtheim\n");
        var (_, output, _) = CliRun.Run("actors", "resolve", file, "--unresolved", "--format", "tsv", "--data", Data);
        var names = output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split('\t')[0]);
        Assert.Equal(["Ursel Undtheim", "Harbour Union of Hest"], names);
    }

    [Fact]
    public void Search_ignores_case_and_diacritics()
    {
        var (code, output, _) = CliRun.Run("actors", "search", "erdogan", "--format", "jsonl", "--data", Data);
        Assert.Equal(0, code);
        Assert.Contains("recep-tayyip-erdogan", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_keeps_to_kind_and_code()
    {
        var (_, output, _) = CliRun.Run("actors", "list", "--kind", "office", "--code", "ISR", "--format", "tsv", "--data", Data);
        var rows = output.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("office ISR", string.Join(' ', r[1..3])));
    }

    [Fact]
    public void Explain_tells_how_a_mention_is_read()
    {
        var (_, output, _) = CliRun.Run("actors", "explain", "Moscow", "--as-of", "1985", "--data", Data);
        Assert.Contains("Soviet Union", output, StringComparison.Ordinal);
        Assert.Contains("→ SUN", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_the_repository_is_right()
    {
        var (code, output, _) = CliRun.Run("data", "check", "--data", Data);
        Assert.Empty(output);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Wrong_data_gives_1_and_the_line()
    {
        _cli.Write("mine/actors/people-mine.jsonl", """{"id":"x","name":"Xan Xo","surnames":["Yo"],"offices":[{"code":"QQQ","office":"King","sector":"GOV"}]}""" + "\n");
        var (code, output, _) = CliRun.Run("data", "check", "--data", _cli.At("mine"));
        Assert.Equal(1, code);
        Assert.Contains("actors/people-mine.jsonl:1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_the_paper_are_those_of_the_data()
    {
        var (code, output, _) = CliRun.Run("data", "check", "--coverage", "--data", Data);
        Assert.Equal(0, code);
        Assert.Contains(output, File.ReadAllText(Checkout.At("docs/knowledge.md")), StringComparison.Ordinal);
    }
}
