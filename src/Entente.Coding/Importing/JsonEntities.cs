using System.Text.Json;
using Entente.Model.Diagnostics;

namespace Entente.Coding.Importing;

/// <summary>Reads JSON objects from a list, from a record of them, or one a line.</summary>
internal static class JsonEntities
{
    public static List<(JsonElement Entity, string Place)> Read(TextReader reader, string file)
    {
        var text = reader.ReadToEnd();
        try
        {
            return Whole(text) is { } root ? [.. Members(root).Select((e, i) => (e, FormattableString.Invariant($"{file}: entity {i + 1}")))] : Lines(text, file);
        }
        catch (JsonException e)
        {
            throw new EntenteException(new Diagnostic("IMP001", file, "the file is not valid JSON: " + e.Message, "Give JSON, or JSON lines with one entity each."));
        }
    }

    private static JsonElement? Whole(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Members(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray();
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("entities", out var entities) && entities.ValueKind == JsonValueKind.Object)
            return entities.EnumerateObject().Select(p => p.Value);
        return [root];
    }

    private static List<(JsonElement Entity, string Place)> Lines(string text, string file)
    {
        var entities = new List<(JsonElement, string)>();
        var line = 0;
        foreach (var row in text.Split('\n'))
        {
            line++;
            var trimmed = row.Trim().TrimEnd(',');
            if (trimmed.Length == 0 || trimmed is "[" or "]") continue;
            using var document = JsonDocument.Parse(trimmed);
            entities.Add((document.RootElement.Clone(), FormattableString.Invariant($"{file}:{line}")));
        }

        return entities;
    }
}
