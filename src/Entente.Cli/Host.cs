using Spectre.Console;

namespace Entente.Cli;

/// <summary>What the commands write to and start from; tests put their own in its place.</summary>
internal sealed record Host(TextWriter Out, TextWriter Err)
{
    private const int WidthWithoutTerminal = 200;

    public Func<Stream> In { get; init; } = () => Stream.Null;

    public bool OutIsTerminal { get; init; }

    public bool ErrIsTerminal { get; init; }

    public bool Colour { get; init; }

    public int Width { get; init; } = WidthWithoutTerminal;

    public Func<EngineBuilder> NewEngine { get; init; } = () => new EngineBuilder();

    public static Host OfConsole(TextWriter output, TextWriter error) => new(output, error)
    {
        In = Console.OpenStandardInput,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrIsTerminal = !Console.IsErrorRedirected,
        Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(60, Console.WindowWidth),
    };

    public IAnsiConsole OutConsole() => Create(Out, OutIsTerminal, Width);

    public IAnsiConsole ErrConsole() => Create(Err, ErrIsTerminal, Width);

    private IAnsiConsole Create(TextWriter writer, bool terminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal && Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }
}
