using AngleSharp.Html.Dom;
using Entente.Text.Reading.Cleaning;

namespace Entente.Text.Reading.Html;

/// <summary>
/// What a page says about itself, best source first: JSON-LD, OpenGraph and other meta tags, microdata, then the page's own
/// heading, author and time elements.
/// </summary>
internal static class PageMetadata
{
    private const int MaxName = 120;

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published", "publishdate", "publish-date", "publish_date", "published-date",
        "pubdate", "parsely-pub-date", "sailthru.date", "article.published", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date",
        "cxenseparse:recs:publishtime", "originalpublicationdate", "ptime", "date", "timestamp",
    ];

    internal static void Fill(Draft draft, IHtmlDocument page)
    {
        var meta = MetaTags.Of(page);
        var linked = LinkedData.Of(page);
        draft.Address = linked.Address ?? Attribute(page, "link[rel=canonical]", "href") ?? meta.First("og:url");
        draft.Outlet = Name(linked.Outlet ?? meta.First("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher"));
        draft.Byline = Name(linked.Byline ?? meta.First("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl") ?? Element(page, "[rel=author], [itemprop=author], .byline, .author-name"));
        draft.Title = linked.Title ?? meta.First("og:title", "twitter:title", "dc.title", "parsely-title") ?? Heading(page) ?? page.Title;
        draft.PageLanguage = page.DocumentElement.GetAttribute("lang") ?? meta.First("og:locale", "content-language");
        draft.Publish(Stamps.DayOf(linked.Published), "metadata");
        foreach (var name in DateNames) draft.Publish(Stamps.DayOf(meta.First(name)), "metadata");
        draft.Publish(DayOfTimes(page), "metadata");
    }

    private static DateOnly? DayOfTimes(IHtmlDocument page)
    {
        foreach (var time in page.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time, header time, time"))
            if (Stamps.DayOf(time.GetAttribute("datetime") ?? time.GetAttribute("content")) is { } day) return day;
        return null;
    }

    private static string? Heading(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1");
        return headings.Length is 1 && headings[0].TextContent.Trim() is { Length: > 0 } text ? text : null;
    }

    private static string? Attribute(IHtmlDocument page, string selector, string attribute) =>
        page.QuerySelector(selector)?.GetAttribute(attribute) is { Length: > 0 } value ? value : null;

    private static string? Element(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.TextContent;

    // Addresses stand where names should; "By" stands before them.
    private static string? Name(string? name)
    {
        if (name is null || name.Contains("://", StringComparison.Ordinal)) return null;
        var tidy = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) tidy = tidy[3..];
        return tidy.Length is > 0 and <= MaxName ? tidy : null;
    }
}
