using System.CommandLine;
using Entente.Cli.Options;
using Entente.Coding.Resolving;
using Entente.Listing;

namespace Entente.Cli.Commands;

/// <summary>Whom the program knows, and whom words mean.</summary>
internal static class ActorsCommand
{
    private static readonly string[] Columns = ["id", "kind", "code", "sector", "name", "names", "terms", "place"];

    public static Command Create(Host host)
    {
        var command = new Command("actors", "List, search and resolve actors: states, bodies, groups, offices, people, outlets")
        {
            ListActors(host), Search(host), ResolveCommand.Create(host), ExplainMention(host), ImportActorsCommand.Create(host),
        };
        var unresolved = new Option<string[]>("--unresolved") { HelpName = "PATH", Description = "What reports name and the data lacks, most frequent first", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        command.Options.Add(unresolved);
        var format = new FormatOption(command);
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var built = engine.Build(parsed, host);
            format.Write(parsed, host, parsed.GetValue(unresolved) is { Length: > 0 } paths ? Unresolved.OfReports(paths, built) : TableOf(ActorDirectory.Load(built.Data).All));
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente actors search lavrov", "who is called so, with offices and dates"),
            ("entente actors resolve names.txt --as-of 2022-03-01", "a mention a line in, a JSON line out"),
            ("entente actors explain \"U.S.-Israeli strikes\"", "how words are read"),
            ("entente actors --unresolved reports/", "what to add to your data"));
    }

    private static Command ListActors(Host host)
    {
        var command = new Command("list", "List all actors of the data");
        var kind = new Option<string?>("--kind") { HelpName = "KIND", Description = "state, body, grouping, group, office, person or outlet" };
        kind.AcceptOnlyFromAmong("state", "body", "grouping", "group", "office", "person", "outlet");
        var code = new Option<string?>("--code") { HelpName = "CODE", Description = "Only those of a state or PLOVER code, such as IRN or IGO" };
        command.Options.Add(kind);
        command.Options.Add(code);
        var format = new FormatOption(command);
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var (wanted, of) = (parsed.GetValue(kind), parsed.GetValue(code));
            format.Write(parsed, host, TableOf(ActorDirectory.Load(engine.Build(parsed, host).Data).All
                .Where(a => (wanted is null || a.Kind == wanted) && (of is null || string.Equals(a.Code, of, StringComparison.OrdinalIgnoreCase)))));
            return ExitCode.Done;
        });
        return Teaching.Examples(command, ("entente actors list --kind person --code IRN", "Iran's people in office, with dates"));
    }

    private static Command Search(Host host)
    {
        var words = new Argument<string>("WORDS") { Description = "A part of a name, id or spelling" };
        var command = new Command("search", "Search actors by any of their names") { words };
        var format = new FormatOption(command);
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            format.Write(parsed, host, TableOf(ActorDirectory.Load(engine.Build(parsed, host).Data).Search(parsed.GetValue(words)!)));
            return ExitCode.Done;
        });
        return Teaching.Examples(command, ("entente actors search \"revolutionary guard\"", "ids, codes, spellings and where they stand"));
    }

    private static Command ExplainMention(Host host)
    {
        var mention = new Argument<string>("WORDS") { Description = "A mention, such as \"Russian officials\"" };
        var command = new Command("explain", "Say how a mention is read and whom it means") { mention };
        var day = new DayOption(command, "--as-of", "The day of the report");
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            var (resolver, words) = (ActorResolver.Load(engine.Build(parsed, host).Data), parsed.GetValue(mention)!);
            foreach (var line in resolver.Explain(words)) host.Out.WriteLine(line);
            var resolution = resolver.Resolve(words, day.Value(parsed));
            foreach (var actor in resolution.Actors) host.Out.WriteLine(FormattableString.Invariant($"→ {actor.Code} {actor.Sector} {actor.Id}: {actor.Name}, {actor.Confidence}: {actor.Reason}"));
            if (resolution.Actors.Count == 0) host.Out.WriteLine("→ nobody: " + resolution.Reason);
            return ExitCode.Done;
        });
        return Teaching.Examples(command, ("entente actors explain Moscow --as-of 1985", "the Soviet Union"));
    }

    private static Table TableOf(IEnumerable<KnownActor> actors) =>
        new(Columns, [.. actors.Select(a => (IReadOnlyList<object?>)[a.Id, a.Kind, a.Code, a.Sector, a.Name, a.Names, a.Terms, a.Place])]);
}
