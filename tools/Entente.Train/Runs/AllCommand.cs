using Entente.Text.Parsing.Models;

namespace Entente.Train.Runs;

/// <summary>
/// <c>all --data DIR --out DIR</c> makes every model that is missing or was made from something else, in order, and writes the card. What is
/// done is known by its hashes in the card; <c>--again yes</c> makes all anew. Killed and run again, it goes on where it was.
/// </summary>
internal static class AllCommand
{
    public static int Run(string[] args)
    {
        var given = new TrainOptions(args);
        var data = given.Text("--data", "../shared/data");
        var options = new TrainOptions([.. args, "--data", Path.Combine(data, "treebank")]);
        if (args.Length % 2 != 0 || options.Unknown("--again", "--lists", "--vectors", "--words").FirstOrDefault() is not null)
            throw new TrainingException($"'{options.Unknown("--again", "--lists", "--vectors", "--words").FirstOrDefault() ?? args[^1]}' is no option, or lacks its value: write --name value.");
        var lists = options.Text("--lists", "data");
        Demand(data, lists, options);
        Directory.CreateDirectory(options.Out);
        return Run(options, new Stages(options, data, lists).InOrder().ToArray(), data);
    }

    private static int Run(TrainOptions options, Stage[] stages, string data)
    {
        var card = Card.Read(options.Out);
        var changed = false;
        for (var i = 0; i < stages.Length; i++)
        {
            if (card.Find(stages[i].Name) is { } record && options.Text("--again", "no") != "yes" && IsDone(options, stages[i], record))
            {
                Say($"{i + 1}/{stages.Length} {stages[i].Name}: nothing has changed, {stages[i].File} stays");
                continue;
            }
            Say($"{i + 1}/{stages.Length} {stages[i].Name}");
            stages[i].Run();
            card = (card with { Figures = [] }).With(RecordOf(options, stages[i]));
            card.Write(options.Out);
            changed = true;
        }
        if (!changed && card.Figures.Count > 0) return 0;
        Say("scores on dev files");
        card = card with { Figures = [.. Scores.Of(options.Out, data, options.Treebanks.Split(','))] };
        card.Write(options.Out);
        foreach (var figure in card.Figures) Say(FormattableString.Invariant($"{figure.On} {figure.Measure} {figure.Percent:F2}"));
        return 0;
    }

    private static bool IsDone(TrainOptions options, Stage stage, StageRecord record) =>
        File.Exists(Path.Combine(options.Out, stage.File))
        && InputFile.Of(options.Out, stage.File) == record.File
        && RunKey.Of(stage.Settings, stage.Inputs()) == record.Key;

    private static StageRecord RecordOf(TrainOptions options, Stage stage) => new(
        stage.Name, InputFile.Of(options.Out, stage.File), new SortedDictionary<string, string>(stage.Settings.ToDictionary(), StringComparer.Ordinal), [.. stage.Inputs()]);

    private static void Demand(string data, string lists, TrainOptions options)
    {
        foreach (var folder in new[] { Path.Combine(data, "treebank"), Path.Combine(data, "entities"), Path.Combine(lists, "names") })
        {
            if (!Directory.Exists(folder)) throw new TrainingException($"the folder {folder} is missing. --data names the folder of the corpora, --lists the folder 'data' of the checkout.");
        }
        var vectors = Path.Combine(options.Out, Path.GetFileName(VectorModelFile.Path));
        if (!File.Exists(vectors) && options.Text("--vectors", string.Empty).Length == 0)
            throw new TrainingException($"{vectors} is missing. Copy it from data/models, or make it with --vectors; data/models/README.md says from what.");
    }

    private static void Say(string line) => ProgressLine.Standard.Say(line);
}
