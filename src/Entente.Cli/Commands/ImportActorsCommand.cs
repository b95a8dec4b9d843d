using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Coding.Importing;

namespace Entente.Cli.Commands;

/// <summary>Takes actors from other lists into a folder for <c>--data</c>.</summary>
internal static class ImportActorsCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The list to read, in UTF-8" };
        var format = new Option<string>("--format") { HelpName = "petrarch|wikidata|ftm", Description = "PETRARCH's actor dictionary, Wikidata's JSON, or FollowTheMoney's entities", Required = true };
        format.AcceptOnlyFromAmong([.. ActorImport.Formats]);
        var target = new Option<string>("--out") { HelpName = "DIR", Description = "The data folder to write into; its files of the same names are replaced", Required = true };
        var command = new Command("import", "Make data files of actor lists in other formats, with a report of what was taken and left") { file, format, target };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            using var reader = new StreamReader(path);
            return Write(ActorImport.Read(parsed.GetValue(format)!, reader, Path.GetFileName(path), engine.Build(parsed, host).Data), parsed.GetValue(target)!, host);
        });
        return Teaching.Examples(command,
            ("entente actors import --format petrarch Phoenix.Countries.actors.txt --out mine", "then: entente brief reports --data mine"),
            ("entente actors import --format ftm entities.json --out mine", "people, public bodies, companies"));
    }

    private static int Write(ImportReport report, string folder, Host host)
    {
        foreach (var (path, text) in report.Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        foreach (var (path, count) in report.Taken) host.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"taken {count} into {path}"));
        foreach (var (place, name, reason) in report.Left) host.Out.WriteLine($"left {name} ({place}): {reason}");
        return report.Taken.Count > 0 ? ExitCode.Done : ExitCode.Nothing;
    }
}
