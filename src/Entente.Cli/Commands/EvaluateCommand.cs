using System.CommandLine;
using Entente.Cli.Options;
using Entente.Evaluation;

namespace Entente.Cli.Commands;

internal static class EvaluateCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("evaluate", "Score a stage on gold data");
        foreach (var evaluator in Evaluator.All) command.Subcommands.Add(Kind(evaluator, host));
        return Teaching.Examples(command, ("entente evaluate treebank en_ewt-ud-test.conllu", "the parser, from raw text"),
            ("entente evaluate claims tests/cases/reports --reports ../shared/seeds --verbose", "claims, with what was missed and what was wrong"),
            ("entente evaluate descriptions tests/cases/descriptions", "whom pronouns and descriptions mean, with what came out otherwise"),
            ("entente evaluate codebook .", "the codebook's examples against its frames"));
    }

    private static Command Kind(Evaluator evaluator, Host host)
    {
        var gold = new Argument<string>("GOLD") { Description = evaluator.Takes };
        var command = new Command(evaluator.Kind, $"Takes {evaluator.Takes}") { gold };
        var reports = new Option<string?>("--reports") { Description = "The folder of the reports that the gold data is about", HelpName = "DIR" };
        var verbose = new Option<bool>("--verbose") { Description = "List what was missed and what was wrong" };
        command.Options.Add(reports);
        command.Options.Add(verbose);
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            evaluator.Run(engine.Build(parsed, host), new GoldData(parsed.GetValue(gold)!, parsed.GetValue(reports), parsed.GetValue(verbose)), host.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
