using System.CommandLine;
using Entente.Cli.Options;
using Entente.Listing;
using Entente.Text.Reading;

namespace Entente.Cli.Commands;

internal static class CleanCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Pages and texts, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new Command("clean", "Turn pages into clean articles, one JSON line each") { paths };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed => Run(engine.Build(parsed, host), parsed.GetValue(paths)!, host));
        return Teaching.Examples(command, ("entente clean pages/ > articles.jsonl", "file, title, text, published, outlet, byline, language"));
    }

    private static int Run(Engine engine, string[] paths, Host host)
    {
        var (written, refused) = (0, 0);
        foreach (var file in ReportReader.FindFiles(paths))
        {
            var read = engine.Clean(file);
            foreach (var report in read.Reports) JsonLine.Write(host.Out, json => ReportJson.Write(json, report));
            foreach (var refusal in read.Refusals) host.Err.WriteLine("refused " + refusal);
            written += read.Reports.Count;
            refused += read.Refusals.Count;
        }

        if (written == 0) return ExitCode.Nothing;
        return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
