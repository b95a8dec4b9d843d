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
        return Teaching.Examples(command, ("entente evaluate treebank en_ewt-ud-test.conllu", "the parser, from raw text"));
    }

    private static Command Kind(Evaluator evaluator, Host host)
    {
        var gold = new Argument<string>("GOLD") { Description = evaluator.Takes };
        var command = new Command(evaluator.Kind, $"Takes {evaluator.Takes}") { gold };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            evaluator.Run(engine.Build(parsed, host), parsed.GetValue(gold)!, host.Out);
            return ExitCode.Done;
        });
        return command;
    }
}
