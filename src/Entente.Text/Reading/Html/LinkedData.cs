using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Entente.Text.Reading.Json;

namespace Entente.Text.Reading.Html;

/// <summary>What a page's JSON-LD says about its article.</summary>
internal sealed record LinkedData(string? Title, string? Published, string? Outlet, string? Byline, string? Address)
{
    private static readonly LinkedData None = new(null, null, null, null, null);
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    internal static LinkedData Of(IHtmlDocument page)
    {
        var found = None;
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            found = Merge(found, OfScript(script.TextContent));
        return found;
    }

    private static LinkedData OfScript(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var found = None;
            foreach (var item in Items(document.RootElement).Where(IsArticle)) found = Merge(found, OfArticle(item));
            return found;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Items),
        JsonValueKind.Object when JsonRecord.Follow(root, "@graph") is { ValueKind: JsonValueKind.Array } graph => graph.EnumerateArray(),
        JsonValueKind.Object => [root],
        _ => [],
    };

    private static bool IsArticle(JsonElement item) =>
        JsonRecord.First(item, ["@type"]) is { } type
        && (type.Contains("Article", StringComparison.Ordinal) || type.Contains("Posting", StringComparison.Ordinal) || type.Contains("Report", StringComparison.Ordinal));

    private static LinkedData OfArticle(JsonElement item) => new(
        Decoded(item, "headline"), JsonRecord.First(item, ["datePublished", "dateCreated"]), Decoded(item, "publisher.name", "publisher"),
        Decoded(item, "author.name", "author"), JsonRecord.First(item, ["mainEntityOfPage.@id", "mainEntityOfPage", "url"]));

    // Many sites write entities into JSON, where they mean nothing.
    private static string? Decoded(JsonElement item, params string[] names) => WebUtility.HtmlDecode(JsonRecord.First(item, names));

    private static LinkedData Merge(LinkedData a, LinkedData b) => new(
        a.Title ?? b.Title, a.Published ?? b.Published, a.Outlet ?? b.Outlet, a.Byline ?? b.Byline, a.Address ?? b.Address);
}
