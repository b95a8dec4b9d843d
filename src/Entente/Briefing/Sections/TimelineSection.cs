using Entente.Model.Claims;
using Entente.Model.Findings;

namespace Entente.Briefing.Sections;

/// <summary>What happened when, as a list by date; what has no date stands apart.</summary>
internal static class TimelineSection
{
    public static void Write(HtmlWriter html, BriefingContext brief)
    {
        if (brief.Events.Count == 0) return;
        using var section = Section.Open(html, "timeline", "Timeline", "Acts by the date that the reports give them, counted from each report's own date where it says “on Saturday”.");
        var dated = brief.Events.Where(e => e.When is not null).OrderBy(e => e.When!.Start ?? DateOnly.MinValue)
            .ThenBy(e => e.When!.End ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        Dated(html, brief, dated);
        Undated(html, brief, [.. brief.Events.Where(e => e.When is null)]);
    }

    private static void Dated(HtmlWriter html, BriefingContext brief, List<Event> events)
    {
        using var list = html.Open("ol", ("class", "timeline"));
        foreach (var day in events.GroupBy(e => Words.Range(e.When!), StringComparer.Ordinal))
        {
            using (html.Open("li", ("data-actors", ActorKeys.Of(day.SelectMany(e => brief.Find(e.Affirmed.Concat(e.Denied)))))))
            {
                html.Element("span", day.Key, ("class", "date"));
                Items(html, brief, [.. day]);
            }

            html.Line();
        }
    }

    private static void Undated(HtmlWriter html, BriefingContext brief, List<Event> events)
    {
        if (events.Count == 0) return;
        using var details = html.Open("details", ("class", "undated"));
        html.Element("summary", Words.Count(events.Count, "act") + " without a date");
        Items(html, brief, events);
    }

    private static void Items(HtmlWriter html, BriefingContext brief, List<Event> events)
    {
        using var list = html.Open("ul");
        foreach (var e in events) Item(html, brief, e);
    }

    private static void Item(HtmlWriter html, BriefingContext brief, Event e)
    {
        var claims = brief.Find(e.Affirmed.Concat(e.Denied));
        using (html.Open("li", ("id", e.Id), ("data-actors", ActorKeys.Of(claims))))
        {
            Sentence(html, e);
            html.Element("span", " " + Status(e), ("class", "status"));
            Refs.Write(html, brief, claims);
        }

        html.Line();
    }

    private static void Sentence(HtmlWriter html, Event e)
    {
        html.Element("strong", e.ActorName).Text(e.Recipient is null ? " " : e.Reciprocal ? " ↔ " : " → ");
        if (e.RecipientName is not null) html.Element("strong", e.RecipientName).Text(" ");
        html.Element("span", Codes.Of(e.Type).ToLowerInvariant(), ("class", "type"));
        if (e.Backing is { } backing) html.Text(", ").Text(Codes.Of(backing));
    }

    private static string Status(Event e)
    {
        var words = new List<string> { Words.Of(e.Modality) };
        if (e.Stage is { } stage) words.Add(Codes.Of(stage));
        if (e.Denied.Count > 0) words.Add(e.Affirmed.Count > 0 ? "disputed" : "denied");
        words.Add(Words.Count(e.Origins.Count, "origin"));
        return string.Join(" · ", words.Distinct(StringComparer.Ordinal));
    }
}
