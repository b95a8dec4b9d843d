using System.CommandLine;
using Entente.Cli.Options;
using Entente.Explaining;

namespace Entente.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "The id of a claim, event, dispute, origin or report" };
        var command = new Command("explain", "Say why something is there: the sentences, rules and merges behind any id") { id };
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            foreach (var line in Explanation.Of(Engine.Reason(ledger), parsed.GetValue(id)!)) host.Out.WriteLine(line);
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente explain clm_1f3a…", "sentence, words, rules and speakers of a claim"),
            ("entente explain evt_77b0…", "which claims an event is made of, and why"));
    }
}
