using System.CommandLine;
using Entente.Cli.Options;
using Entente.Text.Bulk;
using Entente.Text.Coreference;
using Entente.Text.Formats;

namespace Entente.Cli.Commands;

internal static class ParseCommand
{
    private const string Standard = "-";

    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = "Plain texts in UTF-8 of any size; standard input for - or when left out", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { HelpName = "conllu|jsonl", Description = "How to write the sentences", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu", "jsonl");
        var chains = new Option<bool>("--chains") { Description = "Also find what noun phrases and pronouns refer to; takes a little longer" };
        var command = new Command("parse", "Parse texts: sentences, words, tags, lemmas, dependencies and names as CoNLL-U or JSON lines") { files, format, chains };
        var engine = new EngineOptions(command, threads: true);
        command.SetAction(parsed =>
        {
            ParsedWriter writer = parsed.GetValue(format) == "jsonl" ? new JsonLinesWriter(host.Out) : new ConlluWriter(host.Out);
            var resolver = parsed.GetValue(chains) ? CoreferenceResolver.Load() : null;
            return Run(new BulkParser(engine.Build(parsed, host).Parser, resolver), Sources(parsed.GetValue(files), host), writer, engine.Threads(parsed), host);
        });
        return Teaching.Examples(command,
            ("entente parse report.txt > report.conllu", "a file"),
            ("entente parse --format jsonl archive/*.txt > all.jsonl", "many files, a sentence a line"),
            ("entente parse --chains report.txt", "also who \"she\" and \"the ministry\" are"),
            ("echo 'Two ships left the port.' | entente parse", "a sentence"));
    }

    private static int Run(BulkParser parser, IEnumerable<TextSource> sources, ParsedWriter writer, int threads, Host host)
    {
        var outcome = parser.Run(sources, writer, refusal => host.Err.WriteLine("refused " + refusal), threads);
        if (outcome.Refused == 0) return ExitCode.Done;
        return outcome.Words == 0 ? ExitCode.Nothing : ExitCode.SomeRefused;
    }

    private static IEnumerable<TextSource> Sources(string[]? files, Host host) =>
        (files is { Length: > 0 } ? files : [Standard]).Select(f => f == Standard ? new TextSource("stdin", host.In) : TextSource.OfFile(f));
}
