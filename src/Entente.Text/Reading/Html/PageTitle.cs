using AngleSharp.Html.Dom;
using Entente.Text.Reading.Cleaning;

namespace Entente.Text.Reading.Html;

/// <summary>
/// A page's headline: the first of JSON-LD, OpenGraph, the page's one main heading and its title that another of them bears out,
/// for each alone may hold a placeholder or the name of the site.
/// </summary>
internal static class PageTitle
{
    internal static string? Of(IHtmlDocument page, string? linked, string? shared)
    {
        var candidates = new[] { linked, shared, Heading(page), page.Title }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!).ToArray();
        return Array.Find(candidates, c => Array.Exists(candidates, other => !ReferenceEquals(c, other) && Agree(c, other))) ?? candidates.FirstOrDefault();
    }

    private static bool Agree(string a, string b)
    {
        var (x, y) = (Keys.Of(a), Keys.Of(b));
        return x.Length > 0 && y.Length > 0 && (x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal));
    }

    private static string? Heading(IHtmlDocument page) =>
        page.QuerySelectorAll("h1") is { Length: 1 } headings ? Whitespace.Collapse(headings[0].TextContent) : null;
}
