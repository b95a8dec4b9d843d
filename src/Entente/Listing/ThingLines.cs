using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Coding.Things;
using Entente.Model.Claims;

namespace Entente.Listing;

/// <summary>
/// Lists the things of a text as JSON lines: <c>line</c> (1 is the first), <c>text</c>, <c>start</c> and <c>end</c> (UTF-16 units of the whole
/// text, half-open), then <c>kind</c>, <c>item</c>, <c>category</c>, <c>count</c>, <c>min</c>, <c>max</c>, <c>unit</c>, <c>amount</c>, <c>currency</c>, <c>of</c>, <c>side</c>, and
/// for known gear <c>gear</c> (its id), <c>type</c> and <c>sipri</c>. What is not told is left out.
/// </summary>
public static class ThingLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a line for each thing, in text order; how many there were.</summary>
    public static int Write(Engine engine, TextThings things, string text, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(output);
        var found = things.Find(engine.Parser.Parse(text));
        var (line, at) = (1, 0);
        foreach (var thing in found)
        {
            line += text.AsSpan(at..thing.Span.Start).Count('\n');
            at = thing.Span.Start;
            output.Write(Json(thing, things, line, text) + "\n");
        }

        return found.Count;
    }

    private static string Json(Thing thing, TextThings things, int line, string text)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteString("text", thing.Span.In(text));
            json.WriteNumber("start", thing.Span.Start);
            json.WriteNumber("end", thing.Span.End);
            json.WriteString("kind", thing.Kind);
            WriteRest(json, thing, things.GearOf(thing));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteRest(Utf8JsonWriter json, Thing thing, (string Kind, string Category)? gear)
    {
        Write(json, "item", thing.Item);
        Write(json, "category", thing.Category);
        Write(json, "count", thing.Count);
        Write(json, "min", thing.Min);
        Write(json, "max", thing.Max);
        Write(json, "unit", thing.Unit);
        Write(json, "amount", thing.Amount);
        Write(json, "currency", thing.Currency);
        Write(json, "of", thing.Of);
        Write(json, "side", thing.Side);
        Write(json, "gear", thing.Gear);
        Write(json, "type", gear?.Kind);
        Write(json, "sipri", gear?.Category);
    }

    private static void Write(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    private static void Write(Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
    }
}
