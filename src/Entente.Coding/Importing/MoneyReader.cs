using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding.Resolving;

namespace Entente.Coding.Importing;

/// <summary>
/// Reads FollowTheMoney entities, one JSON object a line: people with their positions, public bodies, organisations, companies.
/// Occupancies give the dates of people's positions.
/// </summary>
internal sealed class MoneyReader(IReadOnlyList<KnownActor> states, List<(string Place, string Name, string Reason)> left)
{
    private readonly HashSet<string> _codes = states.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<ImportedActor> Read(TextReader reader, string file)
    {
        var all = JsonEntities.Read(reader, file);
        var byId = all.Where(e => Text(e.Entity, "id") is not null).DistinctBy(e => Text(e.Entity, "id")).ToDictionary(e => Text(e.Entity, "id")!, e => e.Entity, StringComparer.Ordinal);
        var posts = all.Where(e => Text(e.Entity, "schema") == "Occupancy").ToLookup(e => One(e.Entity, "holder") ?? "", e => e.Entity, StringComparer.Ordinal);
        foreach (var (entity, place) in all)
            if (Make(entity, place, byId, posts) is { } actor) yield return actor;
    }

    private ImportedActor? Make(JsonElement entity, string place, Dictionary<string, JsonElement> byId, ILookup<string, JsonElement> posts)
    {
        var (schema, name) = (Text(entity, "schema"), One(entity, "name") ?? Text(entity, "caption"));
        if (schema is not ("Person" or "PublicBody" or "Organization" or "Company" or "LegalEntity")) return null;
        if (name is null) return Leave(place, Text(entity, "id") ?? "", "no name");
        var topics = All(entity, "topics").ToList();
        var code = Code(entity) ?? (topics.Contains("gov.igo") ? "IGO" : schema == "Company" ? "MNC" : null);
        if (code is null) return Leave(place, name, "no country that the data has");
        var aliases = All(entity, "name").Concat(All(entity, "alias")).ToList();
        if (schema == "Person") return Person(entity, place, name, aliases, code, byId, posts);
        var sector = topics.Contains("crime.terror") ? "REB" : topics.Contains("pol.party") ? "PTY" : topics.Exists(t => t.StartsWith("crime", StringComparison.Ordinal)) ? "CRM"
            : topics.Contains("gov.military") || topics.Contains("mil") ? "MIL" : schema == "Company" ? "BUS" : schema == "PublicBody" ? "GOV" : "NGO";
        var fields = new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["code"] = code, ["sector"] = sector };
        var kind = sector is "REB" or "PTY" or "CRM" ? "groups" : schema == "PublicBody" && _codes.Contains(code) ? "offices" : "bodies";
        if (kind == "bodies") fields["kind"] = schema == "Company" ? "company" : "body";
        return new ImportedActor(kind, name, aliases, fields, place);
    }

    private ImportedActor? Person(
        JsonElement entity, string place, string name, List<string> aliases, string code, Dictionary<string, JsonElement> byId, ILookup<string, JsonElement> posts)
    {
        var offices = new JsonArray();
        foreach (var post in posts[Text(entity, "id") ?? ""])
            if (One(post, "post") is { } id && byId.TryGetValue(id, out var position) && One(position, "name") is { } title)
                offices.Add(Office(Code(position) ?? code, title, Day(One(post, "startDate")), Day(One(post, "endDate"))));
        if (offices.Count == 0)
            foreach (var title in All(entity, "position")) offices.Add(Office(code, title, null, null));
        if (offices.Count == 0) return Leave(place, name, "no position");
        return new ImportedActor("people", name, aliases, new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["offices"] = offices }, place);
    }

    private static JsonObject Office(string code, string title, string? from, string? until) =>
        new() { ["code"] = code, ["office"] = title, ["sector"] = SectorOf.Title(title), ["from"] = from, ["until"] = until };

    private ImportedActor? Leave(string place, string name, string reason)
    {
        left.Add((place, name, reason));
        return null;
    }

    private string? Code(JsonElement entity) => All(entity, "country").Concat(All(entity, "jurisdiction")).Concat(All(entity, "nationality")).Concat(All(entity, "citizenship"))
        .Select(c => states.FirstOrDefault(s => s.Iso2 is not null && string.Equals(s.Iso2, c, StringComparison.OrdinalIgnoreCase))?.Code).FirstOrDefault(c => c is not null);

    private static string? Day(string? text) => text is { Length: >= 10 } ? text[..10] : text;

    private static string? Text(JsonElement entity, string key) => entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? One(JsonElement entity, string key) => All(entity, key).FirstOrDefault();

    private static IEnumerable<string> All(JsonElement entity, string key) =>
        entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()! : v.ValueKind == JsonValueKind.Object && v.TryGetProperty("id", out var id) ? id.GetString()! : "").Where(v => v.Length > 0)
            : [];
}
