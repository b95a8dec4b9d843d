using System.Text.Json;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Model.Json;

/// <summary>Writes a claim in the design's form: one JSON object, keys in a fixed order.</summary>
public static class ClaimJson
{
    /// <summary>Writes the claim with the report's file, outlet and date, as every export has it.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("report", claim.Report);
        json.WriteString("file", report.File);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("published", report.Day is { } day ? DateRange.Iso(day) : null);
        WriteSentence(json, claim.Sentence);
        WriteActor(json, "actor", claim.Actor);
        WriteActor(json, "recipient", claim.Recipient);
        json.WriteString("event", Codes.Of(claim.Event));
        json.WriteString("mode", claim.Mode);
        WriteTexts(json, "contexts", claim.Contexts);
        json.WriteStartObject("trigger");
        json.WriteString("text", claim.Trigger.Text);
        WriteSpan(json, claim.Trigger.Span);
        json.WriteEndObject();
        WriteStatus(json, claim);
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("polarity", Codes.Of(claim.Polarity));
        json.WriteString("modality", Codes.Of(claim.Modality));
        if (claim.Reciprocal) json.WriteBoolean("reciprocal", true);
        json.WriteStartArray("speakers");
        foreach (var speaker in claim.Speakers) WriteSpeaker(json, speaker);
        json.WriteEndArray();
        WriteWhen(json, claim.When);
        WriteWhere(json, claim.Where);
        json.WriteStartArray("things");
        foreach (var thing in claim.Things) WriteThing(json, thing);
        json.WriteEndArray();
        json.WriteString("stage", claim.Stage is { } stage ? Codes.Of(stage) : null);
        json.WriteString("backing", claim.Backing is { } backing ? Codes.Of(backing) : null);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteString("coder", claim.Coder);
    }

    private static void WriteSentence(Utf8JsonWriter json, ClaimSentence sentence)
    {
        json.WriteStartObject("sentence");
        json.WriteNumber("index", sentence.Index);
        WriteSpan(json, sentence.Span);
        json.WriteString("text", sentence.Text);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, string key, ActorRef? actor)
    {
        if (actor is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("code", actor.Code);
        json.WriteString("sector", actor.Sector);
        if (actor.Id is not null) json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("text", actor.Text);
        WriteSpan(json, actor.Span);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("code", speaker.Code);
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", Codes.Of(speaker.Kind));
        json.WriteString("cue", speaker.Cue);
        WriteSpan(json, speaker.Span);
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, When? when)
    {
        if (when is null)
        {
            json.WriteNull("when");
            return;
        }

        json.WriteStartObject("when");
        json.WriteString("start", when.Range.Start is { } start ? DateRange.Iso(start) : null);
        json.WriteString("end", when.Range.End is { } end ? DateRange.Iso(end) : null);
        json.WriteString("precision", Codes.Of(when.Range.Precision));
        json.WriteString("text", when.Text);
        json.WriteEndObject();
    }

    private static void WriteWhere(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
        {
            json.WriteNull("where");
            return;
        }

        json.WriteStartObject("where");
        json.WriteString("name", place.Name);
        json.WriteString("code", place.Code);
        WriteSpan(json, place.Span);
        json.WriteEndObject();
    }

    private static void WriteThing(Utf8JsonWriter json, Thing thing)
    {
        json.WriteStartObject();
        json.WriteString("kind", thing.Kind);
        if (thing.Item is not null) json.WriteString("item", thing.Item);
        if (thing.Category is not null) json.WriteString("category", thing.Category);
        if (thing.Count is { } count) json.WriteNumber("count", count);
        if (thing.Unit is not null) json.WriteString("unit", thing.Unit);
        if (thing.Amount is { } amount) json.WriteNumber("amount", amount);
        if (thing.Currency is not null) json.WriteString("currency", thing.Currency);
        if (thing.Min is { } min) json.WriteNumber("min", min);
        if (thing.Max is { } max) json.WriteNumber("max", max);
        if (thing.Of is not null) json.WriteString("of", thing.Of);
        if (thing.Side is not null) json.WriteString("side", thing.Side);
        if (thing.Gear is not null) json.WriteString("gear", thing.Gear);
        WriteSpan(json, thing.Span);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
