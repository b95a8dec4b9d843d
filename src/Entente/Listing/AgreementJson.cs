using System.Text.Json;
using Entente.Coding.Agreements;
using Entente.Model.Reports;

namespace Entente.Listing;

/// <summary>Writes an agreement named in a report, one JSON line each.</summary>
public static class AgreementJson
{
    /// <summary>
    /// Writes <c>file</c>, <c>start</c>, <c>end</c>, <c>text</c>, <c>id</c>, <c>name</c>, <c>kind</c>, <c>known</c>, <c>parties</c>, <c>signed</c>,
    /// <c>candidates</c>, <c>confidence</c> and <c>reason</c>. Offsets point into the report's clean text.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Report report, AgreementMention pact)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteNumber("start", pact.Span.Start);
        json.WriteNumber("end", pact.Span.End);
        json.WriteString("text", pact.Text);
        json.WriteString("id", pact.Id);
        json.WriteString("name", pact.Name);
        json.WriteString("kind", pact.Kind);
        json.WriteBoolean("known", pact.Known);
        WriteTexts(json, "parties", pact.Parties);
        json.WriteString("signed", pact.Date?.ToString());
        WriteTexts(json, "candidates", pact.Candidates);
        json.WriteNumber("confidence", pact.Confidence);
        json.WriteString("reason", pact.Reason);
        json.WriteEndObject();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
