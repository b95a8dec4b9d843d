using System.CommandLine;
using Entente.Listing;

namespace Entente.Cli.Commands;

internal static class EventsCommand
{
    public static Command Create(Host host) => Teaching.Examples(
        ListCommand.Create(host, "events", "List acts, each with the claims for and against it", Tables.Events),
        ("entente events --about IRN --event AID", "help to and from Iran"),
        ("entente events --format csv > events.csv", "for a spreadsheet"));
}
