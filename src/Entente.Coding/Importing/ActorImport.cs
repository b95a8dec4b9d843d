using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding.Resolving;
using Entente.Model.Data;

namespace Entente.Coding.Importing;

/// <summary>
/// Makes data files of actor lists in other formats: PETRARCH's actor dictionaries, entities in Wikidata's JSON, FollowTheMoney entities.
/// Whoever the data knows by that name already is left as it is.
/// </summary>
public static class ActorImport
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The formats that can be read.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["petrarch", "wikidata", "ftm"];

    /// <summary>Reads a list; <paramref name="title"/> names it as the records' source. Throws <see cref="ArgumentException"/> for an unknown format.</summary>
    public static ImportReport Read(string format, TextReader reader, string title, IDataFiles data)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var directory = ActorDirectory.Load(data);
        var states = directory.All.Where(a => a.Kind == "state").ToList();
        var left = new List<(string Place, string Name, string Reason)>();
        var read = format switch
        {
            "petrarch" => new PetrarchReader(states, left).Read(reader, title),
            "wikidata" => new WikidataReader(states, left).Read(reader, title),
            "ftm" => new MoneyReader(states, left).Read(reader, title),
            _ => throw new ArgumentException($"'{format}' is no format.", nameof(format)),
        };
        return Write(format, title, Unknown([.. read], directory, left), left);
    }

    private static List<ImportedActor> Unknown(List<ImportedActor> read, ActorDirectory directory, List<(string Place, string Name, string Reason)> left)
    {
        var known = directory.All.SelectMany(a => a.Names.Select(n => (Name: Fold.Key(n), a.Id))).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Id, StringComparer.Ordinal);
        var kept = new List<ImportedActor>();
        foreach (var actor in read)
        {
            if (known.TryGetValue(Fold.Key(actor.Name), out var id)) left.Add((actor.Place, actor.Name, $"known already as {id}"));
            else
            {
                kept.Add(actor with { Aliases = [.. actor.Aliases.Where(a => a != actor.Name && !known.ContainsKey(Fold.Key(a))).Distinct(StringComparer.Ordinal)] });
                foreach (var name in actor.Aliases.Prepend(actor.Name)) known.TryAdd(Fold.Key(name), "the same list");
            }
        }

        return kept;
    }

    private static ImportReport Write(string format, string title, List<ImportedActor> actors, List<(string Place, string Name, string Reason)> left)
    {
        var (taken, files, source) = (new List<(string, int)>(), new List<(string, string)>(), "import-" + format);
        foreach (var group in actors.GroupBy(a => a.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var path = $"actors/{group.Key}-{format}.jsonl";
            files.Add((path, string.Concat(group.Select((a, i) => Record(a, format, source, i).ToJsonString(Options) + "\n"))));
            taken.Add((path, group.Count()));
        }

        if (files.Count > 0) files.Add(($"actors/sources-{format}.jsonl", new JsonObject { ["id"] = source, ["title"] = title }.ToJsonString(Options) + "\n"));
        return new ImportReport(taken, left, files);
    }

    private static JsonObject Record(ImportedActor actor, string format, string source, int index)
    {
        var record = new JsonObject();
        if (actor.Kind != "states") record["id"] = $"{format}-{Slug(actor.Name)}-{index + 1}";
        record["name"] = actor.Name;
        if (actor.Aliases.Count > 0) record["aliases"] = new JsonArray([.. actor.Aliases.Select(a => (JsonNode)a)]);
        foreach (var (key, value) in actor.Fields) record[key] = value?.DeepClone();
        record["source"] = source;
        return record;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in Fold.Key(name))
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().TrimEnd('-');
    }
}
