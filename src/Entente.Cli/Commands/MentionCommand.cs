using System.CommandLine;
using System.Text.Json;
using Entente.Cli.Options;
using Entente.Listing;
using Entente.Model.Reports;
using Entente.Text.Reading;

namespace Entente.Cli.Commands;

/// <summary>Commands that list what reports name, one JSON line each: places, agreements.</summary>
internal static class MentionCommand
{
    public static Command Places(Host host) => Teaching.Examples(
        Create("places", "List the places that reports name, one JSON line each", host, (engine, report) => engine.FindPlaces(report).Select(p => (Action<Utf8JsonWriter>)(json => PlaceJson.Write(json, report, p)))),
        ("entente places reports/", "file, offsets, name, kind, state, coordinates, confidence and reason"));

    public static Command Agreements(Host host) => Teaching.Examples(
        Create("agreements", "List the treaties and pacts that reports name, one JSON line each", host, (engine, report) => engine.FindAgreements(report).Select(p => (Action<Utf8JsonWriter>)(json => AgreementJson.Write(json, report, p)))),
        ("entente agreements reports/", "file, offsets, id, name, parties, date, confidence and reason"));

    private static Command Create(string name, string says, Host host, Func<Engine, Report, IEnumerable<Action<Utf8JsonWriter>>> find)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new Command(name, says) { paths };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed => Run(engine.Build(parsed, host), parsed.GetValue(paths)!, find, host));
        return command;
    }

    private static int Run(Engine engine, string[] paths, Func<Engine, Report, IEnumerable<Action<Utf8JsonWriter>>> find, Host host)
    {
        var (read, refused) = (0, 0);
        foreach (var file in ReportReader.FindFiles(paths))
        {
            var result = engine.Clean(file);
            foreach (var report in result.Reports)
                foreach (var write in find(engine, report)) JsonLine.Write(host.Out, write);
            foreach (var refusal in result.Refusals) host.Err.WriteLine("refused " + refusal);
            read += result.Reports.Count;
            refused += result.Refusals.Count;
        }

        if (read == 0) return ExitCode.Nothing;
        return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }
}
