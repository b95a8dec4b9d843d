using System.CommandLine;
using Entente.Asking;
using Entente.Cli.Options;
using Entente.Listing;

namespace Entente.Cli.Commands;

/// <summary>A command that lists a part of a ledger.</summary>
internal static class ListCommand
{
    public static Command Create(Host host, string name, string description, Func<Reasoned, ClaimQuery, Table> table)
    {
        var command = new Command(name, description);
        var filters = new FilterOptions(command);
        var format = new FormatOption(command);
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            format.Write(parsed, host, table(Engine.Reason(ledger), filters.Query(parsed)));
            return ExitCode.Done;
        });
        return command;
    }
}
