using System.Text.Json;

namespace Entente.EngineTests;

public sealed class DatesCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_table_gives_a_line_a_date_with_the_number_of_its_row()
    {
        var file = _cli.Write("rows.tsv", "id\tpublished\ttext\r\n1\t2026-03-05\tNothing here.\r\n2\t2026-03-05T10:00:00Z\tThey met last week, and in March 2024.\r\n3\t\tThey met yesterday.\r\n");
        var (code, output, error) = CliRun.Run("dates", file);
        Assert.Equal((0, ""), (code, error));
        var rows = Rows(output);
        Assert.Equal([(2, "last week"), (2, "March 2024"), (3, "yesterday")], rows.Select(r => (r.GetProperty("line").GetInt32(), r.GetProperty("text").GetString()!)));
        Assert.Equal(
            ["line", "text", "offsets", "start", "end", "precision", "timex", "type", "mod", "rule", "reason"], rows[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("[9,18] 2026-02-23 2026-03-01 week 2026-W09", string.Join(' ', new[] { "offsets", "start", "end", "precision", "timex" }.Select(k => rows[0].GetProperty(k).ToString())));
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("start").ValueKind);
    }

    [Fact]
    public void A_plain_text_is_one_row_and_keeps_its_offsets()
    {
        const string Text = "First line\r\nThey met\r\nyesterday.\n";
        var (code, output, _) = CliRun.Run("dates", _cli.Write("a.txt", Text), "--published", "2026-03-05");
        var row = Assert.Single(Rows(output));
        Assert.Equal((0, 1, "2026-03-04"), (code, row.GetProperty("line").GetInt32(), row.GetProperty("start").GetString()!));
        Assert.Equal(Text.IndexOf("yesterday", StringComparison.Ordinal), row.GetProperty("offsets")[0].GetInt32());
    }

    [Fact]
    public void Standard_input_and_empty_files_are_read()
    {
        Assert.Equal((0, "", ""), CliRun.Run("dates"));
        Assert.Equal((0, "", ""), CliRun.Run("dates", "-"));
        Assert.Equal((0, "", ""), CliRun.Run("dates", _cli.Write("empty.txt", "")));
    }

    [Fact]
    public void A_day_that_is_none_is_told_and_stops_no_other_row()
    {
        var (code, output, error) = CliRun.Run("dates", _cli.Write("rows.tsv", "published\ttext\n2026-13-05\tThey met in 2024.\n2026-03-05\tThey met today.\n"));
        Assert.Equal(1, code);
        Assert.Equal(2, Rows(output).Count);
        Assert.Contains("rows.tsv:2: '2026-13-05' is no day", error, StringComparison.Ordinal);
        Assert.Contains("[DATE001]", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_read_gives_3_and_a_wrong_day_2()
    {
        File.WriteAllBytes(_cli.At("broken.txt"), [(byte)'a', 0xFF]);
        var (code, _, error) = CliRun.Run("dates", _cli.At("broken.txt"));
        Assert.Equal(3, code);
        Assert.Contains("[DATE002]", error, StringComparison.Ordinal);
        Assert.Equal(3, CliRun.Run("dates", _cli.At("none.txt")).Code);
        Assert.Equal(2, CliRun.Run("dates", "--published", "yesterday").Code);
    }

    [Fact]
    public void Evaluate_scores_files_and_folders()
    {
        _cli.Write("cases/a.txt", "== 2026-03-05\nThey met {yesterday|2026-03-04}.\n");
        _cli.Write("cases/b.txt", "== 2026-03-05\nThey met {on Monday|2026-03-02}.\n");
        Assert.Contains("words, days and value  precision 100.0  recall 100.0", CliRun.Run("evaluate", "dates", _cli.At("cases/a.txt")).Out, StringComparison.Ordinal);
        var both = CliRun.Run("evaluate", "dates", _cli.At("cases")).Out;
        Assert.Contains("b.txt:2\texpected on Monday|2026-03-02", both, StringComparison.Ordinal);
        Assert.Contains("texts 2  dates 2  given 2", both, StringComparison.Ordinal);
    }

    private static List<JsonElement> Rows(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
