using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Asking;
using Entente.Model.Claims;

namespace Entente.Cli.Options;

/// <summary>The filters that all lists share.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _actor = List("--actor", "WHO", "Who acts: a code such as IRN, or a name");
    private readonly Option<string[]> _recipient = List("--recipient", "WHO", "Towards whom");
    private readonly Option<string[]> _about = List("--about", "WHO", "Who takes part, on either side");
    private readonly Option<string[]> _event = List("--event", "TYPE", "PLOVER type, such as AID or SANCTION", Codes<EventType>());
    private readonly Option<string[]> _backing = List("--backing", "KIND", "Kind of help, from words to force", Codes<Backing>());
    private readonly Option<string[]> _status = List("--status", "WORD", "affirmed, denied, planned, delivered and so on", ClaimQuery.StatusWords);
    private readonly Option<string[]> _speaker = List("--speaker", "WHO", "According to whom: a code or a name");
    private readonly Option<string[]> _outlet = List("--outlet", "NAME", "Who published the report");
    private readonly Option<string?> _since = Day("--since", "First day to list: 2026-03-01, 2026-03 or 2026");
    private readonly Option<string?> _until = Day("--until", "Last day to list");

    public FilterOptions(Command command)
    {
        Option[] all = [_actor, _recipient, _about, _event, _backing, _status, _speaker, _outlet, _since, _until];
        foreach (var option in all) command.Options.Add(option);
    }

    public ClaimQuery Query(ParseResult parsed) => new()
    {
        Actors = Values(parsed.GetValue(_actor)),
        Recipients = Values(parsed.GetValue(_recipient)),
        About = Values(parsed.GetValue(_about)),
        Events = ReadCodes<EventType>(parsed.GetValue(_event)),
        Backings = ReadCodes<Backing>(parsed.GetValue(_backing)),
        Statuses = Values(parsed.GetValue(_status)),
        Speakers = Values(parsed.GetValue(_speaker)),
        Outlets = parsed.GetValue(_outlet) ?? [],
        Since = ReadDay(parsed.GetValue(_since), last: false),
        Until = ReadDay(parsed.GetValue(_until), last: true),
    };

    private static Option<string[]> List(string name, string help, string description, IReadOnlyList<string>? allowed = null)
    {
        var option = new Option<string[]>(name) { HelpName = help, Description = description, Arity = ArgumentArity.OneOrMore };
        if (allowed is not null) option.Validators.Add(r => CheckAllowed(r, name, allowed));
        return option;
    }

    private static void CheckAllowed(OptionResult result, string name, IReadOnlyList<string> allowed)
    {
        foreach (var value in Values([.. result.Tokens.Select(t => t.Value)]))
            if (!allowed.Contains(value, StringComparer.OrdinalIgnoreCase))
                result.AddError($"'{value}' is no value of {name}. Use one of: {string.Join(", ", allowed)}.");
    }

    private static Option<string?> Day(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "DATE", Description = description };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && ReadDay(r.Tokens[0].Value, last: false) is null)
                r.AddError($"'{r.Tokens[0].Value}' is no date. Write 2026-03-05, 2026-03 or 2026.");
        });
        return option;
    }

    private static DateOnly? ReadDay(string? text, bool last)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return last ? new DateOnly(year.Year, 12, 31) : year;
        return null;
    }

    private static string[] Values(string[]? given) =>
        [.. (given ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static T[] ReadCodes<T>(string[]? given) where T : struct, Enum =>
        [.. Values(given).Select(v => Model.Claims.Codes.TryRead<T>(v, out var code) ? code : default)];

    private static string[] Codes<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
