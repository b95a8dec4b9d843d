using AngleSharp.Html.Dom;
using Entente.Text.Reading.Cleaning;

namespace Entente.Text.Reading.Html;

/// <summary>
/// What a page says about itself, best source first: JSON-LD, OpenGraph and other meta tags, microdata, then the page's own
/// heading, author and time elements.
/// </summary>
internal static class PageMetadata
{
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
        draft.Outlet = PageNames.Tidy(linked.Outlet ?? meta.First("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher"));
        draft.Outlet ??= SiteOf(page.Title);
        draft.Byline = PageNames.Author(linked.Byline ?? meta.First("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl") ?? Element(page, "[rel=author], [itemprop=author], .byline, .author-name"), draft.Outlet);
        draft.Title = PageTitle.Of(page, linked.Title, meta.First("og:title", "twitter:title", "dc.title", "parsely-title"));
        draft.PageLanguage = page.DocumentElement.GetAttribute("lang") ?? meta.First("og:locale", "content-language");
        draft.Publish(Stamps.DayOf(linked.Published), "metadata");
        foreach (var name in DateNames) draft.Publish(Stamps.DayOf(meta.First(name)), "metadata");
        draft.Publish(DayOfTimes(page), "metadata");
    }

    private static string? SiteOf(string? title) =>
        title is not null && SiteName.HeadlineEnd(title, null) is var end && end < title.Length ? SiteName.OutletOf(title[end..]) : null;

    private static DateOnly? DayOfTimes(IHtmlDocument page)
    {
        foreach (var time in page.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time, header time, time"))
            if (Stamps.DayOf(time.GetAttribute("datetime") ?? time.GetAttribute("content")) is { } day) return day;
        return null;
    }

    private static string? Attribute(IHtmlDocument page, string selector, string attribute) =>
        page.QuerySelector(selector)?.GetAttribute(attribute) is { Length: > 0 } value ? value : null;

    private static string? Element(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.TextContent;
}
