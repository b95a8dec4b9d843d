using System.CommandLine;
using Entente.Cli.Options;
using Entente.Coding.Resolving;
using Entente.Listing;

namespace Entente.Cli.Commands;

/// <summary>Says whom each of many mentions means.</summary>
internal static class ResolveCommand
{
    private const string Standard = "-";

    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A mention a line in UTF-8; standard input for -" };
        var unresolved = new Option<bool>("--unresolved") { Description = "List only what the data lacks, most frequent first" };
        var command = new Command("resolve", "Resolve mentions, one a line, to actors: JSON lines in the same order") { file, unresolved };
        var day = new DayOption(command, "--as-of", "The day of the reports; people and states are taken as they were then");
        var format = new FormatOption(command);
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var resolver = ActorResolver.Load(engine.Build(parsed, host).Data);
            using var reader = parsed.GetValue(file) is { } name && name != Standard ? new StreamReader(name) : new StreamReader(host.In());
            if (parsed.GetValue(unresolved)) format.Write(parsed, host, Unresolved.OfMentions(Lines(reader), resolver, day.Value(parsed)));
            else Write(Lines(reader), resolver, day.Value(parsed), host.Out);
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente actors resolve names.txt > actors.jsonl", "line, text, code, sector, id, name, confidence, reason"),
            ("entente actors resolve names.txt --as-of 1995-06-01", "with the people and states of that day"),
            ("entente actors resolve names.txt --unresolved", "what to add to your data"));
    }

    private static void Write(IEnumerable<string> lines, ActorResolver resolver, DateOnly? day, TextWriter output)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var resolution = resolver.Resolve(line, day);
            JsonLine.Write(output, json => ResolutionJson.Write(json, number, resolution));
        }
    }

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }
}
