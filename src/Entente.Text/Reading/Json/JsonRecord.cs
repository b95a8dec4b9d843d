using System.Text.Json;

namespace Entente.Text.Reading.Json;

/// <summary>Fields of a JSON object by name; case does not matter.</summary>
internal static class JsonRecord
{
    /// <summary>The first of the named fields that holds text.</summary>
    internal static string? First(JsonElement record, string[] names)
    {
        foreach (var name in names)
            if (Follow(record, name) is { } value && AsText(value) is { Length: > 0 } text) return SourceText.Tidy(text);
        return null;
    }

    /// <summary>The value at a dotted path; null when there is none.</summary>
    internal static JsonElement? Follow(JsonElement from, string path)
    {
        JsonElement? at = from;
        foreach (var name in path.Split('.'))
        {
            if (at is not { ValueKind: JsonValueKind.Object } parent) return null;
            at = Named(parent, name);
        }

        return at;
    }

    private static JsonElement? Named(JsonElement parent, string name)
    {
        foreach (var property in parent.EnumerateObject())
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) return property.Value;
        return null;
    }

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()?.Trim(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(NameOf).Where(n => n is { Length: > 0 })),
        _ => null,
    };

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()?.Trim(),
        JsonValueKind.Object => Named(value, "name") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null,
        _ => null,
    };
}
