using System.Text.Json;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Names of the known actors (<c>data/actors</c>), for the lists that the model of names knows.</summary>
internal static class ActorNames
{
    private static readonly string[] Organisations = ["bodies.jsonl", "offices.jsonl", "groups.jsonl", "outlets.jsonl"];

    internal static IEnumerable<(NameList List, string Name)> Read(string folder)
    {
        foreach (var record in Organisations.SelectMany(f => Records(Path.Combine(folder, f))))
            foreach (var name in Names(record).Where(n => IsName(record, n))) yield return (NameList.Organisation, name);
        foreach (var person in Records(Path.Combine(folder, "people.jsonl")))
            foreach (var surname in Texts(person, "surnames").Where(s => char.IsUpper(s[0]))) yield return (NameList.Surname, surname);
        foreach (var state in Records(Path.Combine(folder, "states.jsonl")))
            foreach (var capital in Texts(state, "capital")) yield return (NameList.Place, capital);
    }

    private static IEnumerable<JsonElement> Records(string path) =>
        File.ReadLines(path).Where(l => l.StartsWith('{')).Select(l => JsonDocument.Parse(l).RootElement);

    private static IEnumerable<string> Names(JsonElement record) => Texts(record, "name").Concat(Texts(record, "aliases"));

    /// <summary>Names that mean other things as well ("the Guard") say too little.</summary>
    private static bool IsName(JsonElement record, string name) => name.Length > 1 && char.IsUpper(name[0]) && !Texts(record, "ambiguous").Contains(name, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonElement record, string key)
    {
        if (!record.TryGetProperty(key, out var value)) return [];
        return value.ValueKind == JsonValueKind.String ? [value.GetString()!] : value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);
    }
}
