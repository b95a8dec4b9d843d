namespace Entente.Cli;

internal static class Program
{
    private static int Main() => 3;
}
