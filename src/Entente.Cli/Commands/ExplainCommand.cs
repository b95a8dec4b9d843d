using System.CommandLine;
using Entente.Cli.Options;
using Entente.Model.Diagnostics;
using Entente.Reasoning;

namespace Entente.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string>("ID") { Description = "The id of a claim, event, dispute, origin, report or dropped observation, or the start of one" };
        var command = new Command("explain", "Say why something is there: the sentences, rules and merges behind any id") { id };
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            var reasoned = Engine.Reason(ledger);
            var full = Complete(reasoned, parsed.GetValue(id)!);
            foreach (var line in Explainer.Explain(reasoned.Snapshot, reasoned.Findings, full)) host.Out.WriteLine(line);
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente explain clm_1f3a", "sentence, words, rules and speakers of a claim"),
            ("entente explain evt_77b0", "which claims an event is made of, and why"));
    }

    private static string Complete(Reasoned reasoned, string start)
    {
        var found = Ids(reasoned).Where(i => i.StartsWith(start, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new EntenteException(new Diagnostic("CLI005", start, "Nothing in the ledger has this id.", "Ids stand in the first column of every list.")),
            _ => throw new EntenteException(new Diagnostic("CLI006", start, $"{found.Count} ids start like that.", "Give more of it.")),
        };
    }

    private static IEnumerable<string> Ids(Reasoned reasoned) =>
    [
        .. reasoned.Snapshot.Claims.Select(c => c.Id), .. reasoned.Snapshot.Reports.Select(r => r.Id), .. reasoned.Snapshot.Dropped.Select(d => d.Id),
        .. reasoned.Findings.Events.Select(e => e.Id), .. reasoned.Findings.Disputes.Select(d => d.Id), .. reasoned.Findings.Origins.Select(o => o.Id),
    ];
}
