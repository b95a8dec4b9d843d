using System.CommandLine;
using System.Globalization;
using System.Text;
using Entente.Briefing;
using Entente.Cli.Options;
using Entente.Model.Ledger;
using Entente.Reading;

namespace Entente.Cli.Commands;

internal static class BriefCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports, or folders of them; the ledger when left out", Arity = ArgumentArity.ZeroOrMore };
        var about = new Option<string?>("--about") { HelpName = "WHO", Description = "Only what concerns this actor: a code such as IRN, or a name" };
        var output = new Option<string>("--out") { HelpName = "FILE.html", Description = "Where to write the page", DefaultValueFactory = _ => "brief.html" };
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "The page's title" };
        var command = new Command("brief", "Read reports, reason, and write a briefing that opens in any browser, offline") { paths, about, output, title };
        var ledgers = new LedgerOption(command);
        var engines = new EngineOptions(command, threads: true);
        command.SetAction(parsed =>
        {
            var options = new BriefingOptions { About = parsed.GetValue(about), Title = parsed.GetValue(title) };
            return Run(engines.Build(parsed, host), parsed.GetValue(paths) ?? [], ledgers, options, parsed.GetValue(output)!, parsed, host);
        });
        return Teaching.Examples(command,
            ("entente brief reports/", "read a folder, keep nothing but brief.html"),
            ("entente brief reports/ --about IRN --out iran.html", "who stands by Iran"),
            ("entente brief", "a briefing on what entente.db holds"));
    }

    private static int Run(
        Engine engine, string[] paths, LedgerOption option, BriefingOptions options, string output, ParseResult parsed, Host host)
    {
        using var ledger = Open(paths, option, parsed);
        var outcome = paths.Length > 0 ? ReportsIn.Read(engine, paths, ledger, host) : null;
        var reasoned = Engine.Reason(ledger);
        if (reasoned.Snapshot.Reports.Count == 0) return NothingRead(outcome, host);
        File.WriteAllText(output, BriefingPage.Write(reasoned.Snapshot, reasoned.Findings, options), new UTF8Encoding(false));
        Summarise(reasoned, options, output, host);
        return outcome is { Refused.Count: > 0 } ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static ILedger Open(string[] paths, LedgerOption option, ParseResult parsed)
    {
        if (paths.Length == 0) return option.OpenExisting(parsed);
        return option.IsGiven(parsed) ? option.OpenOrCreate(parsed) : Ledgers.InMemory();
    }

    private static int NothingRead(ReadOutcome? outcome, Host host)
    {
        host.Err.WriteLine(outcome is { Refused.Count: > 0 }
            ? "entente: none of the files could be read; no briefing was written. The reasons stand above."
            : "entente: there are no reports; no briefing was written. Give a folder with .txt, .html or .json files.");
        return ExitCode.Nothing;
    }

    private static void Summarise(Reasoned reasoned, BriefingOptions options, string output, Host host)
    {
        var summary = BriefingSummary.Of(reasoned.Snapshot, reasoned.Findings, options);
        host.Out.WriteLine(summary.Read);
        foreach (var line in summary.Findings) host.Out.WriteLine("- " + line);
        host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {output}. Open it in any browser."));
    }
}
