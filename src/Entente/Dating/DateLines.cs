using System.Text;
using System.Text.Json;
using Entente.Coding.Time;
using Entente.Listing;
using Entente.Model.Claims;
using Entente.Model.Dates;
using Entente.Model.Diagnostics;

namespace Entente.Dating;

/// <summary>Writes the dates of texts as JSON Lines, a date a line.</summary>
public static class DateLines
{
    /// <summary>
    /// Reads a plain text, or a table with the columns <c>published</c> and <c>text</c> and tabs between them, as UTF-8, and writes its dates in
    /// order: <c>line</c> (1 for the first row, or for a plain text), <c>text</c>, <c>offsets</c> (half-open, in UTF-16 units of the row's text),
    /// <c>start</c> and <c>end</c> (first and last day within), <c>precision</c>, <c>timex</c>, <c>type</c>, <c>mod</c>, <c>rule</c>, <c>reason</c>.
    /// <paramref name="published"/> is the day of texts that have none of their own; <paramref name="refuse"/> hears of rows whose day can't be
    /// read. Throws <see cref="EntenteException"/> for what is not UTF-8.
    /// </summary>
    public static void Write(Stream input, string name, DateOnly? published, DateReader dates, TextWriter output, Action<Diagnostic> refuse)
    {
        ArgumentNullException.ThrowIfNull(dates);
        using var reader = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            foreach (var row in DateRows.Read(reader, name, published, refuse))
                foreach (var date in dates.Read(row.Text, row.Published)) JsonLine.Write(output, json => Write(json, row.Line, date));
        }
        catch (DecoderFallbackException)
        {
            throw new EntenteException(DateMessages.NotText(name));
        }
    }

    private static void Write(Utf8JsonWriter json, int line, DateExpression date)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("text", date.Text);
        json.WriteStartArray("offsets");
        json.WriteNumberValue(date.Span.Start);
        json.WriteNumberValue(date.Span.End);
        json.WriteEndArray();
        json.WriteString("start", date.Days?.Start is { } start ? DateRange.Iso(start) : null);
        json.WriteString("end", date.Days?.End is { } end ? DateRange.Iso(end) : null);
        json.WriteString("precision", date.Days is { } days ? Codes.Of(days.Precision) : null);
        json.WriteString("timex", date.Timex);
        json.WriteString("type", date.Type);
        json.WriteString("mod", date.Mod);
        json.WriteString("rule", date.Rule);
        json.WriteString("reason", date.Reason);
        json.WriteEndObject();
    }
}
