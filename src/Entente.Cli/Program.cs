using System.Text;

namespace Entente.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        using var output = Writer(Console.OpenStandardOutput());
        using var error = Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        return App.Run(args, Host.OfConsole(output, error));
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
