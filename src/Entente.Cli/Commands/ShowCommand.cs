using System.CommandLine;
using Entente.Cli.Options;
using Entente.Model.Diagnostics;
using Entente.Model.Ledger;
using Entente.Model.Reports;

namespace Entente.Cli.Commands;

internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        var report = new Argument<string>("REPORT") { Description = "A report's id, the start of one, or its file name" };
        var command = new Command("show", "Print the clean text of a report, which all offsets point into") { report };
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            host.Out.Write(Find(ledger.Snapshot(), parsed.GetValue(report)!).Text);
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente show harbour.txt", "by file name"),
            ("entente show rpt_1f3a", "by id, or the start of one"));
    }

    private static Report Find(LedgerSnapshot snapshot, string wanted)
    {
        var found = snapshot.Reports.Where(r => r.Id.StartsWith(wanted, StringComparison.Ordinal) || snapshot.Sightings[r.Id].Contains(wanted)).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new EntenteException(new Diagnostic("CLI002", wanted, "The ledger has no such report.", "List them: entente reports.")),
            _ => throw new EntenteException(new Diagnostic("CLI003", wanted, "Several reports are called that.", "Give the id: " + string.Join(", ", found.Select(r => r.Id)) + ".")),
        };
    }
}
