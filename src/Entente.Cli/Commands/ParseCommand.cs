using System.CommandLine;
using Entente.Cli.Options;
using Entente.Text.Treebanks;

namespace Entente.Cli.Commands;

internal static class ParseCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string?>("FILE") { Description = "A plain text in UTF-8; standard input when left out", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("parse", "Parse a text: sentences, words, tags and dependencies as CoNLL-U") { file };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed =>
        {
            using var input = parsed.GetValue(file) is { } path and not "-" ? new StreamReader(path) : host.In();
            Conllu.Write(engine.Build(parsed, host).Parse(input.ReadToEnd()), host.Out);
            return ExitCode.Done;
        });
        return Teaching.Examples(command,
            ("entente parse report.txt", "a file"),
            ("echo 'Two ships left the port.' | entente parse", "a sentence"));
    }
}
