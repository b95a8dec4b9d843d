using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding.Resolving;

namespace Entente.Coding.Importing;

/// <summary>
/// Reads entities as Wikidata gives them: people (P31 is Q5) with positions (P39, with P580 and P582), organisations with their country
/// (P17). Countries and positions must stand in the same file, countries with their ISO code (P298), to be understood.
/// </summary>
internal sealed class WikidataReader(IReadOnlyList<KnownActor> states, List<(string Place, string Name, string Reason)> left)
{
    private const string Human = "Q5";
    private static readonly HashSet<string> Intergovernmental = new(StringComparer.Ordinal) { "Q245065", "Q484652" };
    private static readonly HashSet<string> Armed = new(StringComparer.Ordinal) { "Q17149090", "Q1788992", "Q216443" };

    private readonly HashSet<string> _codes = states.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
    private Dictionary<string, JsonElement> _byId = [];

    public IEnumerable<ImportedActor> Read(TextReader reader, string file)
    {
        var all = JsonEntities.Read(reader, file);
        _byId = all.Where(e => Id(e.Entity) is not null).DistinctBy(e => Id(e.Entity)).ToDictionary(e => Id(e.Entity)!, e => e.Entity, StringComparer.Ordinal);
        foreach (var (entity, place) in all)
            if (Make(entity, Id(entity) ?? place) is { } actor) yield return actor;
    }

    private ImportedActor? Make(JsonElement entity, string place)
    {
        var name = Label(entity);
        if (name is null) return Leave(place, "", "no English label");
        var kinds = Values(entity, "P31").ToList();
        if (Codes(entity, "P298").Any() || kinds.Count == 0) return null;
        if (kinds.Contains(Human)) return Person(entity, place, name);
        var code = Values(entity, "P17").Select(Country).FirstOrDefault(c => c is not null);
        if (kinds.Exists(Intergovernmental.Contains)) return new ImportedActor("bodies", name, Aliases(entity), Fields("IGO", "GOV", "body"), place);
        if (code is null) return Leave(place, name, "no country that stands in the file with its ISO code");
        return kinds.Exists(Armed.Contains) ? new ImportedActor("groups", name, Aliases(entity), Fields(code, "REB", null), place)
            : kinds.Contains("Q7278") ? new ImportedActor("groups", name, Aliases(entity), Fields(code, "PTY", null), place)
            : new ImportedActor("offices", name, Aliases(entity), Fields(code, SectorOf.Title(name), null), place);
    }

    private ImportedActor? Person(JsonElement entity, string place, string name)
    {
        var own = Values(entity, "P27").Select(Country).FirstOrDefault(c => c is not null);
        var offices = new JsonArray();
        foreach (var claim in Claims(entity, "P39"))
        {
            if (Value(claim) is not { } id || !_byId.TryGetValue(id, out var position) || Label(position) is not { } title) continue;
            var code = Values(position, "P17").Concat(Values(position, "P1001")).Select(Country).FirstOrDefault(c => c is not null) ?? own;
            if (code is not null) offices.Add(new JsonObject { ["code"] = code, ["office"] = title, ["sector"] = SectorOf.Title(title), ["from"] = Day(claim, "P580"), ["until"] = Day(claim, "P582") });
        }

        return offices.Count == 0 ? Leave(place, name, "no position whose label and country stand in the file")
            : new ImportedActor("people", name, Aliases(entity), new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["offices"] = offices }, place);
    }

    private string? Country(string id) => _byId.TryGetValue(id, out var country) ? Codes(country, "P298").FirstOrDefault(_codes.Contains) : null;

    private ImportedActor? Leave(string place, string name, string reason)
    {
        left.Add((place, name, reason));
        return null;
    }

    private static Dictionary<string, JsonNode?> Fields(string code, string sector, string? kind)
    {
        var fields = new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["code"] = code, ["sector"] = sector };
        if (kind is not null) fields["kind"] = kind;
        return fields;
    }

    private static string? Id(JsonElement entity) => At(entity, "id")?.GetString();

    private static string? Label(JsonElement entity) => At(entity, "labels", "en", "value")?.GetString();

    private static List<string> Aliases(JsonElement entity) =>
        At(entity, "aliases", "en") is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(a => At(a, "value")?.GetString() ?? "").Where(a => a.Length > 0)] : [];

    private static JsonElement.ArrayEnumerator Claims(JsonElement entity, string property) =>
        At(entity, "claims", property) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static IEnumerable<string> Values(JsonElement entity, string property) => Claims(entity, property).Select(Value).OfType<string>();

    private static IEnumerable<string> Codes(JsonElement entity, string property) =>
        Claims(entity, property).Select(c => At(c, "mainsnak", "datavalue", "value") is { ValueKind: JsonValueKind.String } v ? v.GetString() : null).OfType<string>();

    private static string? Value(JsonElement claim) => At(claim, "mainsnak", "datavalue", "value", "id")?.GetString();

    // "+2004-03-09T00:00:00Z" with a precision: 9 is the year, 10 the month, 11 the day.
    private static string? Day(JsonElement claim, string qualifier)
    {
        if (At(claim, "qualifiers", qualifier) is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() == 0) return null;
        var value = At(list[0], "datavalue", "value");
        if (value is not { } time || At(time, "time")?.GetString() is not { Length: >= 11 } text) return null;
        var precision = At(time, "precision") is { ValueKind: JsonValueKind.Number } p ? p.GetInt32() : 11;
        return precision <= 9 ? text[1..5] : precision == 10 ? text[1..8] : text[1..11];
    }

    private static JsonElement? At(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out element)) return null;
        return element;
    }
}
