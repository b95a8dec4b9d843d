using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Cli;

/// <summary>Help that ends with examples and with what the exit codes mean.</summary>
internal static class Teaching
{
    public static Command Examples(Command command, params (string Line, string Does)[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null) command.Options.Add(help = new HelpOption());
        help.Action = new WithExamples((HelpAction)help.Action!, examples);
        return command;
    }

    private sealed class WithExamples(HelpAction help, (string Line, string Does)[] examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.Write(Help(parseResult));
            output.WriteLine("Examples:");
            var width = examples.Max(e => e.Line.Length);
            foreach (var (line, does) in examples) output.WriteLine($"  {line.PadRight(width)}  {does}");
            output.WriteLine();
            output.WriteLine("Exit codes: 0 done, 1 done with some reports refused, 2 usage, 3 nothing could be done.");
            return ExitCode.Done;
        }

        // Run from its sources, the program's file has another name than people know it by.
        private string Help(ParseResult parseResult)
        {
            var configuration = parseResult.InvocationConfiguration;
            var (output, text) = (configuration.Output, new StringWriter { NewLine = configuration.Output.NewLine });
            configuration.Output = text;
            help.Invoke(parseResult);
            configuration.Output = output;
            return text.ToString().Replace($"  {RootCommand.ExecutableName} ", "  entente ", StringComparison.Ordinal);
        }
    }
}
