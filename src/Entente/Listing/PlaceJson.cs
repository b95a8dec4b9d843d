using System.Text.Json;
using Entente.Coding.Places;
using Entente.Model.Reports;

namespace Entente.Listing;

/// <summary>Writes a place named in a report, one JSON line each.</summary>
public static class PlaceJson
{
    /// <summary>
    /// Writes <c>file</c>, <c>start</c>, <c>end</c>, <c>text</c>, <c>name</c>, <c>kind</c>, <c>state</c>, <c>claimed</c>, <c>lat</c>, <c>lon</c>,
    /// <c>candidates</c>, <c>confidence</c> and <c>reason</c>. Offsets point into the report's clean text.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Report report, PlaceMention place)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("end", place.Span.End);
        json.WriteString("text", place.Text);
        json.WriteString("name", place.Name);
        json.WriteString("kind", place.Kind);
        json.WriteString("state", place.State);
        AgreementJson.WriteTexts(json, "claimed", place.Claimed);
        json.WriteNumber("lat", place.Latitude);
        json.WriteNumber("lon", place.Longitude);
        AgreementJson.WriteTexts(json, "candidates", place.Candidates);
        json.WriteNumber("confidence", place.Confidence);
        json.WriteString("reason", place.Reason);
        json.WriteEndObject();
    }
}
