namespace Entente.Cli;

internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeRefused = 1;
    public const int Usage = 2;
    public const int Nothing = 3;
}
