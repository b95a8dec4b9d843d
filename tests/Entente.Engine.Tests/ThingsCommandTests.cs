using System.Text.Json;

namespace Entente.EngineTests;

public sealed class ThingsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Things_are_a_line_each_with_line_and_offsets()
    {
        const string Text = "A ship left.\nGreece ordered at least 24 F-16s for $1.2bn.\n";
        var (code, output, error) = CliRun.Run("things", _cli.Write("one.txt", Text));
        Assert.Equal((0, ""), (code, error));
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["at least 24 F-16s", "$1.2bn"], rows.Select(r => r.GetProperty("text").GetString()));
        Assert.All(rows, r => Assert.Equal((2, r.GetProperty("text").GetString()), (r.GetProperty("line").GetInt32(), Text[r.GetProperty("start").GetInt32()..r.GetProperty("end").GetInt32()])));
        Assert.Equal(("arms", "F-16", 24, 24, "fighter aircraft", "Aircraft"), (rows[0].GetProperty("kind").GetString(), rows[0].GetProperty("item").GetString(), rows[0].GetProperty("count").GetInt32(),
            rows[0].GetProperty("min").GetInt32(), rows[0].GetProperty("type").GetString(), rows[0].GetProperty("sipri").GetString()));
        Assert.Equal((1200000000L, "USD", false), (rows[1].GetProperty("amount").GetInt64(), rows[1].GetProperty("currency").GetString(), rows[1].TryGetProperty("item", out _)));
    }

    [Fact]
    public void Standard_input_without_things_gives_nothing() => Assert.Equal((0, "", ""), CliRun.Run("things", "-"));

    [Fact]
    public void A_missing_file_gives_3() => Assert.Equal(3, CliRun.Run("things", _cli.At("none.txt")).Code);
}
