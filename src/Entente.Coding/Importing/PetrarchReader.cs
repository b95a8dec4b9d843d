using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Coding.Resolving;

namespace Entente.Coding.Importing;

/// <summary>
/// Reads actor dictionaries as TABARI and PETRARCH have them: a name in capitals with underscores, synonyms after <c>+</c>, codes in
/// brackets, dated ones as <c>[USAGOV 930120-010120]</c>, <c>&gt;930120</c> or <c>&lt;930120</c>; <c>#</c> starts a comment.
/// </summary>
internal sealed class PetrarchReader(IReadOnlyList<KnownActor> states, List<(string Place, string Name, string Reason)> left)
{
    private static readonly Dictionary<string, string> Sectors = new(StringComparer.Ordinal)
    {
        ["INS"] = "REB", ["UAF"] = "REB", ["SEP"] = "REB", ["RAD"] = "REB", ["ELI"] = "GOV", ["LAB"] = "CVL", ["DEV"] = "GOV", ["SET"] = "CVL", ["REF"] = "CVL", ["MNC"] = "BUS",
    };

    private readonly HashSet<string> _states = states.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<ImportedActor> Read(TextReader reader, string file)
    {
        var (names, codes, place, line) = (new List<string>(), new List<string>(), "", 0);
        while (true)
        {
            var text = reader.ReadLine();
            line++;
            var plain = Plain(text);
            if (text is null || (plain.Length > 0 && plain[0] is not ('+' or '[')))
            {
                if (names.Count > 0 && Make(names, codes, place) is { } actor) yield return actor;
                (names, codes, place) = ([], [], FormattableString.Invariant($"{file}:{line}"));
            }

            if (text is null) yield break;
            if (plain.Length == 0) continue;
            var bracket = plain.IndexOf('[', StringComparison.Ordinal);
            var name = (bracket < 0 ? plain : plain[..bracket]).Trim('+', ' ', '\t', '_').Replace('_', ' ');
            if (name.Length > 0) names.Add(Title(name));
            for (; bracket >= 0 && plain.IndexOf(']', bracket) is var end and >= 0; bracket = plain.IndexOf('[', end)) codes.Add(plain[(bracket + 1)..end].Trim());
        }
    }

    private static string Plain(string? text)
    {
        var comment = text?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        var plain = (comment < 0 ? text : text![..comment])?.Trim() ?? "";
        return plain.StartsWith("<!--", StringComparison.Ordinal) || plain.StartsWith(';') ? "" : plain;
    }

    private ImportedActor? Make(List<string> names, List<string> codes, string place)
    {
        var read = codes.Select(Code).ToList();
        if (read.Count == 0 || read.Exists(c => c is null)) return Leave(place, names[0], codes.Count == 0 ? "no code" : $"the code [{string.Join("] [", codes)}] names no state or PLOVER actor");
        var dated = read.Exists(c => c!.Value.From is not null || c.Value.Until is not null);
        var (code, sector) = (read[^1]!.Value.Code, read[^1]!.Value.Sector);
        var fields = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        if (dated)
        {
            fields["offices"] = new JsonArray([.. read.Select(c => (JsonNode)new JsonObject { ["code"] = c!.Value.Code, ["office"] = "Official", ["sector"] = c.Value.Sector ?? "GOV", ["from"] = c.Value.From, ["until"] = c.Value.Until })]);
            return new ImportedActor("people", names[0], [.. names.Skip(1)], fields, place);
        }

        if (sector is null && _states.Contains(code)) return Leave(place, names[0], $"another name of {code}: add it to the state's own record");
        fields["code"] = code;
        fields["sector"] = sector;
        if (!_states.Contains(code)) fields["kind"] = "body";
        return new ImportedActor(!_states.Contains(code) ? "bodies" : sector is "REB" or "OPP" or "PTY" or "CRM" ? "groups" : "offices", names[0], [.. names.Skip(1)], fields, place);
    }

    private ImportedActor? Leave(string place, string name, string reason)
    {
        left.Add((place, name, reason));
        return null;
    }

    private (string Code, string? Sector, string? From, string? Until)? Code(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0].Length < 3) return null;
        var code = parts[0][..3] is "NGM" or "INT" ? "IMG" : parts[0][..3];
        if (!_states.Contains(code) && !Actors.Sectors.International.Contains(code)) return null;
        var role = parts[0].Length >= 6 ? parts[0][3..6] : null;
        var sector = role is null ? null : Sectors.GetValueOrDefault(role, role);
        if (sector is not null && !Actors.Sectors.All.Contains(sector)) sector = "GOV";
        var (from, until) = parts.Length > 1 ? Days(parts[1]) : (null, null);
        return (code, sector, from, until);
    }

    private static (string? From, string? Until) Days(string text) =>
        text[0] == '>' ? (Day(text[1..]), null) : text[0] == '<' ? (null, Day(text[1..]))
        : text.Split('-') is [var from, var until] ? (Day(from), Day(until)) : (null, null);

    // Two digits of the year: those after 45 are of the last century.
    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var full) ? full.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : text.Length == 6 && DateOnly.TryParseExact((string.CompareOrdinal(text, "45") > 0 ? "19" : "20") + text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Title(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w is "OF" or "THE" or "AND" or "FOR" ? w.ToLowerInvariant() : w.Any(char.IsLower) ? w : char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));
}
