using System.Text.Json;
using Entente.Listing;

namespace Entente.EngineTests;

public sealed class CommandTests : IDisposable
{
    private const string Armed = "date 2031-04-02\n\nArms arrive\n\nSarvia armed Oland. The port of Hest was closed to ships during the night, and the harbour master said so.\n";
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("claims", "--event", "HUG")]
    [InlineData("claims", "--since", "yesterday")]
    [InlineData("claims", "--format", "xml")]
    [InlineData("claims", "--status", "maybe")]
    [InlineData("read")]
    [InlineData("read", "x", "--threads", "0")]
    [InlineData("evaluate", "weather", "x")]
    public void Wrong_usage_gives_2_and_says_what_is_wrong(params string[] args)
    {
        var (code, output, error) = CliRun.Run(args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("--help", error, StringComparison.Ordinal);
        Assert.StartsWith("entente: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief"), InlineData("read"), InlineData("claims"), InlineData("events"), InlineData("disputes"), InlineData("reports"), InlineData("explain"),
     InlineData("dropped"), InlineData("parse"), InlineData("clean"), InlineData("show"), InlineData("doctor"), InlineData("dates"), InlineData("evaluate"), InlineData("codebook"), InlineData("actors"), InlineData("data")]
    public void Help_teaches_by_example(string command)
    {
        var (code, output, _) = CliRun.Run(command, "--help");
        Assert.Equal(0, code);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains($"Usage:\n  entente {command}", output, StringComparison.Ordinal);
        Assert.Contains("entente " + command, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_a_ledger_gives_3_and_the_way_out()
    {
        var (code, _, error) = CliRun.Run("claims", "--ledger", _cli.At("none.db"));
        Assert.Equal(3, code);
        Assert.Contains("entente read", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_cli.At("none.db")));
    }

    [Fact]
    public void Some_refused_gives_1_and_names_them()
    {
        _cli.Write("in/good.txt", Armed);
        _cli.Write("in/empty.txt", string.Empty);
        _cli.Write("in/zlast.txt", Armed.Replace("Sarvia", "Tarnia", StringComparison.Ordinal));
        var (code, output, error) = CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        Assert.Equal(1, code);
        Assert.Contains("2 new reports with 2 claims", output, StringComparison.Ordinal);
        Assert.Contains("empty.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_again_adds_nothing()
    {
        _cli.Write("in/good.txt", Armed);
        CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        var (code, output, _) = CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        Assert.Equal(0, code);
        Assert.Contains("0 new reports with 0 claims, 1 known already", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_readable_gives_3()
    {
        var empty = _cli.Write("in/empty.txt", string.Empty);
        Assert.Equal(3, CliRun.Run("read", empty, "--ledger", _cli.At("a.db")).Code);
        Assert.Equal(3, CliRun.Run("read", _cli.At("nowhere.txt"), "--ledger", _cli.At("b.db")).Code);
        var brief = CliRun.Run("brief", empty, "--out", _cli.At("b.html"));
        Assert.Equal(3, brief.Code);
        Assert.False(File.Exists(_cli.At("b.html")));
    }

    [Fact]
    public void A_report_that_breaks_the_coder_stops_no_other()
    {
        _cli.Write("in/a.txt", Armed.Replace("closed", "to explode", StringComparison.Ordinal));
        _cli.Write("in/b.txt", Armed);
        var (code, output, error) = CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        Assert.Equal(1, code);
        Assert.Contains("READ101", error, StringComparison.Ordinal);
        Assert.Contains("1 new reports", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_come_in_the_designs_form()
    {
        _cli.Write("in/good.txt", Armed.Replace("Hest", "Hest’s", StringComparison.Ordinal).Replace("Sarvia armed", "“Sarvia armed", StringComparison.Ordinal));
        CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        var (code, output, _) = CliRun.Run("claims", "--ledger", _cli.At("a.db"), "--format", "jsonl");
        Assert.Equal(0, code);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
        Assert.Contains("“Sarvia", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            ["id", "report", "file", "outlet", "published", "sentence", "actor", "recipient", "event", "mode", "contexts", "trigger", "polarity", "modality",
             "speakers", "when", "where", "things", "stage", "backing", "confidence", "coder"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Filters_narrow_lists()
    {
        _cli.Write("in/a.txt", Armed);
        _cli.Write("in/b.txt", Armed.Replace("Sarvia", "Tarnia", StringComparison.Ordinal).Replace("2031-04-02", "2031-05-02", StringComparison.Ordinal));
        var ledger = _cli.At("a.db");
        CliRun.Run("read", _cli.At("in"), "--ledger", ledger);
        Assert.Equal(2, Lines("claims"));
        Assert.Equal(1, Lines("claims", "--actor", "SAR"));
        Assert.Equal(1, Lines("claims", "--actor", "tarnia"));
        Assert.Equal(2, Lines("claims", "--about", "Oland", "--backing", "arms", "--status", "affirmed"));
        Assert.Equal(0, Lines("claims", "--status", "denied"));
        Assert.Equal(1, Lines("claims", "--until", "2031-04"));
        Assert.Equal(1, Lines("reports", "--since", "2031-05-01"));

        int Lines(params string[] args) => CliRun.Run([.. args, "--ledger", ledger, "--format", "jsonl"]).Out.Count(c => c == '\n');
    }

    [Fact]
    public void Threads_and_order_leave_the_ledgers_exports_as_they_are()
    {
        var files = Enumerable.Range(0, 30).Select(i => _cli.Write($"in/{i}.txt", Armed.Replace("Hest", "Hest" + i, StringComparison.Ordinal))).ToArray();
        CliRun.Run(["read", .. files, "--ledger", _cli.At("a.db"), "--threads", "1"]);
        CliRun.Run(["read", .. files.Reverse(), "--ledger", _cli.At("b.db"), "--threads", "8"]);
        var (one, other) = (Export("a.db"), Export("b.db"));
        Assert.Equal(30, one.Count(c => c == '\n'));
        Assert.Equal(one, other);

        string Export(string ledger) => CliRun.Run("claims", "--ledger", _cli.At(ledger), "--format", "jsonl").Out;
    }

    [Fact]
    public void Brief_writes_a_page_and_says_what_it_found()
    {
        _cli.Write("in/good.txt", Armed);
        var (code, output, _) = CliRun.Run("brief", _cli.At("in"), "--out", _cli.At("b.html"));
        Assert.Equal(0, code);
        Assert.Contains("1 report from", output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_cli.At("b.html")), StringComparison.Ordinal);
        Assert.Equal((byte)'<', File.ReadAllBytes(_cli.At("b.html"))[0]);
    }

    [Fact]
    public void Show_prints_the_text_that_offsets_point_into()
    {
        _cli.Write("in/good.txt", Armed);
        CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        var text = CliRun.Run("show", "good.txt", "--ledger", _cli.At("a.db")).Out;
        using var claim = JsonDocument.Parse(CliRun.Run("claims", "--ledger", _cli.At("a.db"), "--format", "jsonl").Out);
        var trigger = claim.RootElement.GetProperty("trigger");
        Assert.Equal("armed", text[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()]);
        Assert.Equal(3, CliRun.Run("show", "other.txt", "--ledger", _cli.At("a.db")).Code);
    }

    [Fact]
    public void Clean_gives_articles()
    {
        var (code, output, _) = CliRun.Run("clean", _cli.Write("a.txt", Armed));
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["file", "title", "text", "published", "outlet", "byline", "language"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2031-04-02", json.RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public void Tables_hold_no_control_characters_and_no_colours_when_piped()
    {
        _cli.Write("in/good.txt", Armed.Replace("Oland.", "Oland\u001b[31m.", StringComparison.Ordinal));
        CliRun.Run("read", _cli.At("in"), "--ledger", _cli.At("a.db"));
        var (code, output, _) = CliRun.Run("claims", "--ledger", _cli.At("a.db"));
        Assert.Equal(0, code);
        Assert.Contains("Sarvia", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Csv_quotes_what_needs_it()
    {
        using var output = new StringWriter();
        TableWriter.WriteCsv(output, new Table(["a", "b"], [["x,y", "say \"no\""], [1, new[] { "p", "q" }]]));
        Assert.Equal("a,b\n\"x,y\",\"say \"\"no\"\"\"\n1,p; q\n", output.ToString());
    }
}
