using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

internal static class ReadCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports, or folders of them: .txt .html .json", Arity = ArgumentArity.OneOrMore };
        var command = new Command("read", "Read reports into a ledger; reading them again adds nothing") { paths };
        var ledger = new LedgerOption(command);
        var engine = new EngineOptions(command, threads: true);
        command.SetAction(parsed => Run(engine.Build(parsed, host), parsed.GetValue(paths)!, ledger, parsed, host));
        return Teaching.Examples(command,
            ("entente read reports/", "a folder with all below it, into entente.db"),
            ("entente read today.html --ledger gulf.db", "one page, into a ledger of its own"));
    }

    private static int Run(Engine engine, string[] paths, LedgerOption option, ParseResult parsed, Host host)
    {
        using var ledger = option.OpenOrCreate(parsed);
        var outcome = ReportsIn.Read(engine, paths, ledger, host);
        host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{option.File(parsed)}: {outcome.Recorded} new reports with {outcome.Claims} claims, {outcome.Known} known already, {outcome.Refused.Count} refused."));
        return ReportsIn.Exit(outcome);
    }
}
