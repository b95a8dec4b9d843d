using System.CommandLine;
using System.CommandLine.Invocation;
using Entente.Cli.Commands;
using Entente.Model.Diagnostics;

namespace Entente.Cli;

/// <summary>The command line: builds the commands, runs one, and turns what goes wrong into messages and exit codes.</summary>
internal static class App
{
    public static int Run(string[] args, Host host)
    {
        var parsed = Root(host).Parse(args);
        if (parsed.Action is ParseErrorAction) return RefuseUsage(parsed, host);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Err, EnableDefaultExceptionHandler = false });
        }
        catch (EntenteException e)
        {
            return Fail(host, e.Diagnostic.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(host, e.Message + " Check the path and that you may read and write there.");
        }
    }

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Entente turns news reports on a crisis between states into sourced claims and a briefing. Offline.")
        {
            BriefCommand.Create(host), ReadCommand.Create(host), ClaimsCommand.Create(host), EventsCommand.Create(host),
            DisputesCommand.Create(host), ReportsCommand.Create(host), DroppedCommand.Create(host), ExplainCommand.Create(host),
            ShowCommand.Create(host), DatesCommand.Create(host), ParseCommand.Create(host), ThingsCommand.Create(host), CleanCommand.Create(host), CodebookCommand.Create(host),
            MentionCommand.Places(host), MentionCommand.Agreements(host),
            EvaluateCommand.Create(host), ActorsCommand.Create(host), DataCommand.Create(host), DoctorCommand.Create(host),
        };
        return (RootCommand)Teaching.Examples(root,
            ("entente brief reports/", "read a folder and write brief.html"),
            ("entente read reports/", "read a folder into entente.db"),
            ("entente claims --recipient IRN --backing arms", "who armed Iran, according to whom"),
            ("entente explain clm_…", "why a claim is there"));
    }

    private static int RefuseUsage(ParseResult parsed, Host host)
    {
        foreach (var error in parsed.Errors) host.Err.WriteLine("entente: " + error.Message);
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "entente" : "entente " + command.Name;
        host.Err.WriteLine($"Run '{name} --help' for what it takes, with examples.");
        return ExitCode.Usage;
    }

    private static int Fail(Host host, string message)
    {
        host.Err.WriteLine("entente: " + message);
        return ExitCode.Nothing;
    }
}
