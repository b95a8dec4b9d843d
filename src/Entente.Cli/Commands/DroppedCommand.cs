using System.CommandLine;
using Entente.Cli.Options;
using Entente.Listing;

namespace Entente.Cli.Commands;

internal static class DroppedCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("dropped", "List what was seen in the reports and not coded, with the reason");
        var format = new FormatOption(command);
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            format.Write(parsed, host, Tables.Dropped(ledger.Snapshot()));
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente dropped", "all of it"),
            ("entente dropped --format csv > dropped.csv", "for a spreadsheet"));
    }
}
