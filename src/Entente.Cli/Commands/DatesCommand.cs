using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Dating;

namespace Entente.Cli.Commands;

internal static class DatesCommand
{
    private const string Standard = "-";

    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A plain text, or a table with the columns published and text and tabs between them, in UTF-8; standard input for - or when left out",
            Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => Standard,
        };
        var published = new Option<string?>("--published") { HelpName = "YYYY-MM-DD", Description = "The day of the text, or of rows that have none: what \u201cyesterday\u201d counts from" };
        published.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } text && Day(text) is null) r.AddError($"--published takes a day as YYYY-MM-DD, not '{text}'.");
        });
        var command = new Command("dates", "Find dates, periods and lengths of time in texts, one JSON line each") { file, published };
        var engine = new EngineOptions(command, threads: false);
        command.SetAction(parsed => Run(engine.Build(parsed, host), parsed.GetValue(file)!, Day(parsed.GetValue(published)), host));
        return Teaching.Examples(command,
            ("entente dates report.txt --published 2026-03-05", "line, text, offsets, start, end, precision, timex, type, mod, rule, reason"),
            ("entente dates rows.tsv > dates.jsonl", "a table with the columns published and text; line 1 is its first row"),
            ("echo 'Talks resume next Tuesday.' | entente dates --published 2026-03-05", "a sentence"));
    }

    private static int Run(Engine engine, string file, DateOnly? published, Host host)
    {
        var refused = 0;
        using var input = file == Standard ? host.In() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        DateLines.Write(input, file == Standard ? "stdin" : file, published, engine.Dates, host.Out, diagnostic =>
        {
            refused++;
            host.Err.WriteLine(diagnostic);
        });
        return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
