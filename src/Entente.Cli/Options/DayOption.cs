using System.CommandLine;
using System.Globalization;

namespace Entente.Cli.Options;

/// <summary>An option that takes a day.</summary>
internal sealed class DayOption
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
    private readonly Option<string?> _day;

    public DayOption(Command command, string name, string description)
    {
        _day = new Option<string?>(name) { HelpName = "DATE", Description = description };
        _day.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && Read(r.Tokens[0].Value) is null) r.AddError($"'{r.Tokens[0].Value}' is no date. Write 2026-03-05, 2026-03 or 2026.");
        });
        command.Options.Add(_day);
    }

    /// <summary>The day given, the first of a month or year; null when the option is left out.</summary>
    public DateOnly? Value(ParseResult parsed) => Read(parsed.GetValue(_day));

    private static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
