using System.CommandLine;
using Entente.Cli.Options;
using Entente.Listing;
using Entente.Model.Json;

namespace Entente.Cli.Commands;

internal static class ClaimsCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("claims", "List what the reports say: who did what to whom, according to whom");
        var filters = new FilterOptions(command);
        var format = new FormatOption(command);
        var ledgers = new LedgerOption(command);
        command.SetAction(parsed =>
        {
            using var ledger = ledgers.OpenExisting(parsed);
            Write(parsed, host, format, Tables.Find(ledger.Snapshot(), filters.Query(parsed)));
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente claims --recipient IRN --backing arms", "who armed Iran"),
            ("entente claims --actor RUS,CHN --status denied", "what Russia and China are said not to have done"),
            ("entente claims --since 2026-03 --format jsonl", "for R, Python or jq"));
    }

    private static void Write(
        ParseResult parsed, Host host, FormatOption format, IReadOnlyList<(Model.Claims.Claim Claim, Model.Reports.Report Report)> claims)
    {
        if (format.Is(parsed, "jsonl"))
            foreach (var (claim, report) in claims) JsonLine.Write(host.Out, json => ClaimJson.Write(json, claim, report));
        else
            format.Write(parsed, host, format.Is(parsed, "table") ? Tables.ClaimsBrief(claims) : Tables.Claims(claims));
    }
}
