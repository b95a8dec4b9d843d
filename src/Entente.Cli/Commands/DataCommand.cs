using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Coding.Checks;

namespace Entente.Cli.Commands;

/// <summary>Looks after what the program knows.</summary>
internal static class DataCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("data", "Look after the data files: what the program knows") { Check(host) };
        return Teaching.Examples(command, ("entente data check", "the built-in data"), ("entente data check --data mine/", "with your own files on top"));
    }

    private static Command Check(Host host)
    {
        var coverage = new Option<bool>("--coverage") { Description = "Print how much there is of each kind instead" };
        var command = new Command("check", "Look for what is wrong: unknown keys and codes, overlapping spells and offices, names that collide, facts without source") { coverage };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var data = engine.Build(parsed, host).Data;
            if (!parsed.GetValue(coverage)) return Report(DataChecks.Run(data), host);
            host.Out.Write(DataCoverage.Of(data));
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente data check", "exit code 0 when nothing is wrong, 1 otherwise"),
            ("entente data check --data mine/", "your files on top of the built-in ones"),
            ("entente data check --coverage", "the figures of docs/knowledge.md"));
    }

    private static int Report(IReadOnlyList<Model.Diagnostics.Diagnostic> findings, Host host)
    {
        foreach (var finding in findings) host.Out.WriteLine(finding);
        host.Err.WriteLine(findings.Count == 0
            ? "Nothing is wrong in " + string.Join(", ", DataChecks.Kinds) + "."
            : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} findings."));
        return findings.Count == 0 ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
