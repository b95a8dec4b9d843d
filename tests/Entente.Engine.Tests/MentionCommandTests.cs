using System.Text.Json;
using Entente.Cli;

namespace Entente.EngineTests;

/// <summary>The commands that list what reports name, with the models and data that ship.</summary>
public sealed class MentionCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Places_come_out_a_line_each()
    {
        var place = JsonDocument.Parse(Assert.Single(Lines("places", "A ship was hit near Sevastopol."))).RootElement;
        Assert.Equal(("Sevastopol", "UKR"), (place.GetProperty("name").GetString(), place.GetProperty("state").GetString()));
        Assert.Equal("Sevastopol".Length, place.GetProperty("end").GetInt32() - place.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("Ministers spoke of Article 5 of NATO.", "north-atlantic-treaty", true)]
    [InlineData("Ministers signed the Karsa Accord.", null, false)]
    public void Agreements_come_out_a_line_each(string text, string? id, bool known)
    {
        var pact = JsonDocument.Parse(Assert.Single(Lines("agreements", text))).RootElement;
        Assert.Equal(known, pact.GetProperty("known").GetBoolean());
        if (id is not null) Assert.Equal(id, pact.GetProperty("id").GetString());
        else Assert.StartsWith("agr_", pact.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_read_gives_3() => Assert.Equal(3, Run("places", _cli.Folder).Code);

    private string[] Lines(string command, string text)
    {
        _cli.Write("one.txt", text);
        var (code, output) = Run(command, _cli.Folder);
        Assert.Equal(0, code);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static (int Code, string Out) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (App.Run(args, new Host(output, error)), output.ToString());
    }
}
