using System.CommandLine;
using System.Text;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

internal static class CodebookCommand
{
    private const string Folder = "codebook";

    public static Command Create(Host host)
    {
        var part = new Argument<string?>("PART") { Description = "A part of the book, such as aid; the list of parts when left out", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("codebook", "Print the codebook that claims are made by") { part };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed => Run(engine.Build(parsed, host), parsed.GetValue(part), host));
        return Teaching.Examples(command, ("entente codebook aid", "the frames for AID"), ("entente codebook --data mine/", "with your own on top"));
    }

    private static int Run(Engine engine, string? part, Host host)
    {
        var files = engine.Data.List(Folder);
        if (part is null)
        {
            foreach (var file in files) host.Out.WriteLine(Path.GetFileNameWithoutExtension(file));
            return ExitCode.Done;
        }

        var path = files.FirstOrDefault(f => string.Equals(Path.GetFileNameWithoutExtension(f), part, StringComparison.OrdinalIgnoreCase));
        if (path is null) throw new Model.Diagnostics.EntenteException(new("CLI004", part, "The codebook has no such part.", "List them: entente codebook."));
        host.Out.Write(Encoding.UTF8.GetString(engine.Data.Read(path).Span));
        return ExitCode.Done;
    }
}
