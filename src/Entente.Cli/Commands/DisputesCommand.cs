using System.CommandLine;
using Entente.Listing;

namespace Entente.Cli.Commands;

internal static class DisputesCommand
{
    public static Command Create(Host host) => Teaching.Examples(
        ListCommand.Create(host, "disputes", "List claims that can't all be true, or stand in tension", Tables.Disputes),
        ("entente disputes", "all of them"),
        ("entente disputes --about RUS", "those that Russia takes part in"));
}
