namespace Entente.Text.Reading.Json;

/// <summary>
/// The names under which news-please, NewsAPI, Media Cloud and plain exports keep what a report needs, best first. A dot leads
/// into an object.
/// </summary>
internal static class JsonFields
{
    internal static readonly string[] Text = ["maintext", "text", "body", "content", "article", "article_text", "full_text", "fulltext", "articleBody", "story", "description"];
    internal static readonly string[] Title = ["title", "headline", "title_page", "name"];
    internal static readonly string[] Published = ["date_publish", "publishedAt", "published", "published_at", "publish_date", "datePublished", "pub_date", "pubDate", "published_date", "date", "seendate", "created_at", "timestamp"];
    internal static readonly string[] Outlet = ["source.name", "source.title", "outlet", "publisher.name", "publisher", "source_domain", "media_name", "source", "domain", "site", "site_name", "newspaper"];
    internal static readonly string[] Byline = ["authors", "author", "byline", "creator"];
    internal static readonly string[] Address = ["url", "link", "canonical_url", "address", "permalink", "guid"];
    internal static readonly string[] Language = ["language", "lang"];

    /// <summary>Objects that hold a list of records, as NewsAPI's <c>articles</c> does.</summary>
    internal static readonly string[] Lists = ["articles", "items", "results", "data", "docs", "stories", "records", "response.docs", "response.results", "hits"];
}
