using Entente.Text.Parsing.Models;
using Entente.Train.Deep;
using Entente.Train.Runs;
using Xunit;

namespace Entente.Train.Tests;

public sealed class ResumeTests
{
    private const int Epochs = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_that_was_stopped_ends_with_the_same_bytes(int stopAfter)
    {
        using var folder = new ScratchFolder();
        var whole = Train(null);
        Assert.Throws<Stop>(() => Train(new Checkpoint(folder.Path, "seed 1"), stopAfter + 1));
        var seen = new List<int>();
        Assert.Equal(whole, Train(new Checkpoint(folder.Path, "seed 1"), epochs: seen));
        Assert.Equal(Enumerable.Range(stopAfter + 1, Epochs - stopAfter), seen);
    }

    [Fact]
    public void Another_start_gives_other_bytes() => Assert.NotEqual(Train(null), Train(null, seed: 2));

    [Fact]
    public void A_checkpoint_of_other_options_is_refused()
    {
        using var folder = new ScratchFolder();
        Assert.Throws<Stop>(() => Train(new Checkpoint(folder.Path, "Epochs 14\nSeed 1"), 2));
        var refused = Assert.Throws<TrainingException>(() => Train(new Checkpoint(folder.Path, "Epochs 14\nSeed 2")));
        Assert.Contains("of another run: Seed is 2, was 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--restart yes", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_checkpoint_is_refused()
    {
        using var folder = new ScratchFolder();
        Assert.Throws<Stop>(() => Train(new Checkpoint(folder.Path, "Seed 1"), 2));
        var file = Path.Combine(folder.Path, "epoch.state");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^9]);
        Assert.Contains("damaged", Assert.Throws<TrainingException>(() => Train(new Checkpoint(folder.Path, "Seed 1"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_phase_leaves_its_model_and_no_state()
    {
        using var folder = new ScratchFolder();
        var checkpoint = new Checkpoint(Path.Combine(folder.Path, "unfinished"), "Seed 1");
        Assert.Null(checkpoint.Kept("epoch"));
        Assert.Throws<Stop>(() => Train(checkpoint, 2));
        checkpoint.Keep("epoch", [1, 2, 3]);
        Assert.Equal([1, 2, 3], checkpoint.Kept("epoch"));
        Assert.Null(checkpoint.Load("epoch", []));
        checkpoint.Clear();
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    /// <summary>Trains from nothing; stops before the end of an epoch when that is asked for.</summary>
    private static byte[] Train(Checkpoint? checkpoint, int stopIn = 0, ulong seed = 1, List<int>? epochs = null)
    {
        var examples = new ExampleBuilder([TinyTreebank.Text]);
        var analyser = TinyTreebank.Untrained(examples);
        new NetworkTraining(examples, analyser.Net, new Phase("epoch", Epochs, seed), null, checkpoint).Run(_ => { }, epoch =>
        {
            if (epoch == stopIn) throw new Stop();
            epochs?.Add(epoch);
        });
        using var stream = new MemoryStream();
        NetworkModelFile.Write(stream, analyser);
        return stream.ToArray();
    }

    private sealed class Stop : Exception;
}
