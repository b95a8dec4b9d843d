using System.CommandLine;
using Entente.Text.Parsing;

namespace Entente.Cli.Options;

/// <summary>The options that make an engine.</summary>
internal sealed class EngineOptions
{
    private readonly Option<string?> _data = new("--data") { HelpName = "DIR", Description = "Your own data files, laid over the built-in ones" };
    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N", Description = "Texts worked on at once; the result does not depend on it", DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<ParserModel> _model = new("--model") { HelpName = "default|fast", Description = "Which network parses; the fast one errs a little more" };

    public EngineOptions(Command command, bool threads)
    {
        command.Options.Add(_data);
        if (threads)
        {
            command.Options.Add(_threads);
            command.Options.Add(_model);
        }
        _threads.Validators.Add(r =>
        {
            if (r.Errors.Any()) return;
            if (r.GetValueOrDefault<int>() < 1) r.AddError("--threads must be 1 or more.");
        });
    }

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads);

    public Engine Build(ParseResult parsed, Host host)
    {
        var builder = host.NewEngine();
        if (parsed.GetValue(_data) is { } folder) builder.WithData(folder);
        if (parsed.CommandResult.Command.Options.Contains(_threads)) builder.WithThreads(parsed.GetValue(_threads)).WithModel(parsed.GetValue(_model));
        return builder.Build();
    }
}
