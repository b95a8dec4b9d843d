using System.CommandLine;
using Entente.Listing;

namespace Entente.Cli.Commands;

internal static class ReportsCommand
{
    public static Command Create(Host host) => Teaching.Examples(
        ListCommand.Create(host, "reports", "List the reports, with date, outlet and what they copy", Tables.Reports),
        ("entente reports", "all of them"),
        ("entente reports --outlet \"Example Wire\" --format csv", "those of one outlet"));
}
