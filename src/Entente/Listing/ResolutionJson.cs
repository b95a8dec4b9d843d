using System.Text.Json;
using Entente.Coding.Resolving;

namespace Entente.Listing;

/// <summary>Writes what a mention means as one JSON object.</summary>
public static class ResolutionJson
{
    /// <summary>
    /// Writes <c>line</c>, <c>text</c> and the first actor's <c>code</c>, <c>sector</c>, <c>id</c>, <c>name</c>, <c>confidence</c>,
    /// <c>reason</c>, all null but the reason when nobody is meant; <c>others</c> that the words may mean; and all <c>actors</c> when
    /// there are several.
    /// </summary>
    public static void Write(Utf8JsonWriter json, int line, Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(resolution);
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("text", resolution.Mention);
        Write(json, resolution.Actors.Count > 0 ? resolution.Actors[0] : null, resolution.Reason);
        if (resolution.Actors.Count > 1)
        {
            json.WriteStartArray("actors");
            foreach (var actor in resolution.Actors)
            {
                json.WriteStartObject();
                Write(json, actor, actor.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResolvedActor? actor, string reason)
    {
        json.WriteString("code", actor?.Code);
        json.WriteString("sector", actor?.Sector);
        json.WriteString("id", actor?.Id);
        json.WriteString("name", actor?.Name);
        json.WriteNumber("confidence", actor?.Confidence ?? 0);
        json.WriteString("reason", reason);
        if (actor is not { Others.Count: > 0 }) return;
        json.WriteStartArray("others");
        foreach (var other in actor.Others) json.WriteStringValue(other);
        json.WriteEndArray();
    }
}
