using System.CommandLine;
using Entente.Cli.Options;
using Entente.Coding.Things;
using Entente.Listing;

namespace Entente.Cli.Commands;

internal static class ThingsCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A plain text in UTF-8; - for standard input" };
        var command = new Command("things", "Find what a text names and counts: gear, arms, money, shares, measures, casualties. A JSON line each") { file };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var built = engine.Build(parsed, host);
            ThingLines.Write(built, TextThings.Load(built.Data), Text(parsed.GetValue(file)!, host), host.Out);
            return ExitCode.Done;
        });
        return Teaching.Examples(command, ("entente things report.txt > things.jsonl", "a file"), ("echo 'Two F-16s left.' | entente things -", "a sentence"));
    }

    private static string Text(string file, Host host)
    {
        if (file != "-") return File.ReadAllText(file);
        using var reader = new StreamReader(host.In());
        return reader.ReadToEnd();
    }
}
