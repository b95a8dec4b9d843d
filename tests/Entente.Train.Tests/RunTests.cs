using Entente.Train.Runs;
using Xunit;

namespace Entente.Train.Tests;

public sealed class RunTests
{
    [Fact]
    public void What_a_model_depends_on_does_not_know_places()
    {
        var settings = new TrainOptions(["--out", "here", "--epochs", "9", "--measure", "1"]).Settings().ToDictionary(StringComparer.Ordinal);
        Assert.Equal("9", settings["Epochs"]);
        Assert.DoesNotContain(settings.Keys, k => k is "Out" or "Data" or "MeasureEvery" or "Unfinished");
    }

    [Fact]
    public void Options_that_nobody_knows_are_told() =>
        Assert.Equal(["--epoks"], new TrainOptions(["--epoks", "9", "--seed", "2", "--vectors", "x"]).Unknown("--vectors"));

    [Fact]
    public void All_refuses_what_it_does_not_know_before_it_begins()
    {
        Assert.Contains("--epoks", Assert.Throws<TrainingException>(() => AllCommand.Run(["--epoks", "9"])).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", Assert.Throws<TrainingException>(() => AllCommand.Run(["--data", "nowhere"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_files_are_no_input()
    {
        using var folder = new ScratchFolder();
        var sub = Directory.CreateDirectory(Path.Combine(folder.Path, "part")).FullName;
        foreach (var name in new[] { "b.txt", "a.txt", "x-test.iob2" }) File.WriteAllText(Path.Combine(sub, name), name);
        Assert.Equal(["part/a.txt", "part/b.txt"], InputFile.In(folder.Path, "part").Select(f => f.Name));
    }

    [Fact]
    public void A_log_gets_a_line_a_minute_and_a_terminal_one_line()
    {
        Assert.Equal("epoch 1/2  [######..................]  25 %  3:00 left\n", Shown(terminal: false).Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(2, Shown(terminal: true).Count(c => c == '\r'));
    }

    /// <summary>Three quarters are left after a minute; half a minute before, something was shown, too.</summary>
    private static string Shown(bool terminal)
    {
        var (output, now) = (new StringWriter(), TimeSpan.Zero);
        var line = new ProgressLine(output, terminal, () => now);
        line.Begin();
        now = TimeSpan.FromSeconds(30);
        line.Show("epoch 1/2", 1, 8);
        now = TimeSpan.FromSeconds(60);
        line.Show("epoch 1/2", 2, 8);
        return output.ToString();
    }
}
