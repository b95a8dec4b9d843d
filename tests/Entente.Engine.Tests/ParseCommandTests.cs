using System.Text.Json;

namespace Entente.EngineTests;

public sealed class ParseCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "-")]
    public void Standard_input_comes_out_as_conllu(params string[] args)
    {
        var (code, output, error) = CliRun.Run(args);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("# newdoc id = stdin\n# newpar\n# sent_id = d1-1\n# text = A word.\n1\tA\ta\tDET\tDT\t_\t2\tdet\t_\tTokenRange=0:1\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_a_sentence_a_line()
    {
        var one = _cli.Write("one.txt", "A ship left. It came back.");
        var (code, output, _) = CliRun.Run("parse", one, "-", "--format", "jsonl");
        Assert.Equal(0, code);
        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(["d1-1", "d1-2", "d2-1"], ids);
    }

    [Fact]
    public void Chains_come_when_they_are_asked_for()
    {
        var file = _cli.Write("one.txt", "Mara Quill left the port. She sold her boats.");
        Assert.DoesNotContain("Entity", CliRun.Run("parse", file).Out, StringComparison.Ordinal);
        var (code, output, error) = CliRun.Run("parse", "--chains", file);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("# newdoc id = " + file + "\n# global.Entity = eid-etype-head\n# newpar\n", output, StringComparison.Ordinal);
        Assert.Contains("\tEntity=(e1-person-1|Name=(person|", output, StringComparison.Ordinal);
        Assert.Contains("\tEntity=(e1-person-1)|TokenRange=26:29", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_is_named_and_stops_no_other()
    {
        var good = _cli.Write("good.txt", "A ship left.");
        File.WriteAllBytes(_cli.At("broken.txt"), [(byte)'a', 0xFF]);
        var (code, output, error) = CliRun.Run("parse", _cli.At("none.txt"), _cli.Folder, _cli.At("broken.txt"), good);
        Assert.Equal(1, code);
        Assert.Contains("# text = A ship left.", output, StringComparison.Ordinal);
        Assert.Equal(3, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("it is a folder", error, StringComparison.Ordinal);
        Assert.Contains("broken.txt:1: Byte 1 (0xFF) is not UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_parsed_gives_3_and_a_wrong_format_2()
    {
        Assert.Equal(3, CliRun.Run("parse", _cli.At("none.txt")).Code);
        Assert.Equal(2, CliRun.Run("parse", "--format", "xml").Code);
    }
}
