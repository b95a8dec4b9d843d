using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Entente.Cli.Options;
using Entente.Listing;
using Entente.Model.Diagnostics;

namespace Entente.Cli.Commands;

internal static class DoctorCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("doctor", "Check what is here, what works and what is missing");
        var ledgers = new LedgerOption(command);
        var engines = new EngineOptions(command, threads: false);
        command.SetAction(parsed => Run(engines.Build(parsed, host), ledgers.File(parsed), host));
        return Teaching.Examples(command, ("entente doctor", "before the first run, or when something seems wrong"));
    }

    private static int Run(Engine engine, string ledgerFile, Host host)
    {
        var checks = new List<Check>
        {
            new("program", true, string.Create(CultureInfo.InvariantCulture, $"entente {Version()}, .NET {Environment.Version}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores")),
            Data(engine, "actors"),
            Data(engine, "codebook"),
            Try("parser", () => Parser(engine)),
            Try("ledger", () => Ledger(ledgerFile)),
        };
        TerminalTable.Write(host, new Table(["check", "state", "detail"], [.. checks.Select(c => (object?[])[c.Name, c.Works ? "ok" : "missing", c.Detail])]));
        return checks.All(c => c.Works) ? ExitCode.Done : ExitCode.Nothing;
    }

    private static string Version() => typeof(Engine).Assembly.GetName().Version?.ToString(3) ?? "unknown";

    private static Check Data(Engine engine, string folder) =>
        engine.Data.List(folder).Count is var files and > 0
            ? new Check(folder, true, string.Create(CultureInfo.InvariantCulture, $"{files} files"))
            : new Check(folder, false, "No files; build the program again.");

    private static Check Try(string name, Func<string> work)
    {
        try
        {
            return new Check(name, true, work());
        }
        catch (EntenteException e)
        {
            return new Check(name, false, e.Diagnostic.ToString());
        }
    }

    private static string Parser(Engine engine)
    {
        var words = engine.Parse("Two ships left the port.").Words.Length;
        return string.Create(CultureInfo.InvariantCulture, $"loaded; a test sentence gave {words} words");
    }

    private static string Ledger(string file)
    {
        if (!File.Exists(file)) return $"none yet at {file}; 'entente read' makes it";
        using var ledger = Ledgers.Open(file);
        var snapshot = ledger.Snapshot();
        return string.Create(CultureInfo.InvariantCulture, $"{file}: {snapshot.Reports.Count} reports, {snapshot.Claims.Count} claims");
    }

    private readonly record struct Check(string Name, bool Works, string Detail);
}
