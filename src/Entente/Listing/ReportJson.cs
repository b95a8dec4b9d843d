using System.Text.Json;
using Entente.Model.Dates;
using Entente.Model.Reports;

namespace Entente.Listing;

/// <summary>Writes a cleaned report as an article, one JSON line each.</summary>
public static class ReportJson
{
    /// <summary>Writes <c>file</c>, <c>title</c>, <c>text</c>, <c>published</c>, <c>outlet</c>, <c>byline</c> and <c>language</c>.</summary>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("file", report.File);
        json.WriteString("title", report.Title);
        json.WriteString("text", report.Text);
        json.WriteString("published", report.Day is { } day ? DateRange.Iso(day) : null);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("byline", report.Byline);
        json.WriteString("language", report.Language);
        json.WriteEndObject();
    }
}
