using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Text.Reading.Cleaning;

namespace Entente.Text.Reading.Html;

/// <summary>
/// Cuts the elements of a page that their tag, role or class gives away as no part of an article. Whatever holds a good share of
/// the page's running text stays: names mislead, and a page always has more menu than anything else.
/// </summary>
internal static class Pruning
{
    private const double MaxShare = 0.3;
    private const int MinRun = 40;
    private const int MaxByline = 160;

    private const string Code = "script,style,template,svg,canvas,iframe";

    private const string Never = "noscript,form,button,input,select,textarea,nav,aside,figcaption,audio,video,object,dialog,"
        + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[role=alert],[role=banner]";

    private static readonly FrozenSet<string> Kept = new[] { "HTML", "BODY", "MAIN", "ARTICLE" }.ToFrozenSet(StringComparer.Ordinal);

    internal static void Prune(IHtmlDocument page, Draft? draft)
    {
        if (page.Body is not { } body) return;
        foreach (var element in body.QuerySelectorAll(Code).ToArray()) element.Remove();
        var named = body.QuerySelectorAll("[class],[id]").Select(e => (Element: e, Reason: ReasonFor(e))).Where(n => n.Reason is not null).ToArray();
        // Comments may be longer than the article, so they go before its share is measured.
        foreach (var (element, reason) in named)
            if (reason is "comments" && element.QuerySelector("h1,article,[itemprop=articleBody]") is null) Cut(element, reason, body, draft);
        var most = Prose(body) * MaxShare;
        foreach (var element in body.QuerySelectorAll(Never).ToArray())
            if (Prose(element) <= most) Cut(element, "page furniture", body, draft);
        foreach (var (element, reason) in named)
            if (Prose(element) <= most && element.QuerySelector("h1,main") is null) Cut(element, reason!, body, draft);
    }

    private static string? ReasonFor(IElement element) =>
        Kept.Contains(element.TagName) ? null : ClassHints.ReasonFor(element.ClassName, element.Id);

    private static void Cut(IElement element, string reason, IElement body, Draft? draft)
    {
        if (!element.IsDescendantOf(body)) return;
        var text = Whitespace.Collapse(string.Join(' ', element.Descendants<IText>().Select(t => t.Data)));
        if (reason is "byline" && text.Length <= MaxByline && FollowsHeading(element, body)) draft?.Publish(PrintedDates.First(text)?.Full, "byline");
        draft?.Leave(text, reason);
        element.Remove();
    }

    // Dates above the headline belong to other reports.
    private static bool FollowsHeading(IElement element, IElement body) =>
        body.QuerySelector("h1") is { } heading && heading.CompareDocumentPosition(element).HasFlag(DocumentPositions.Following);

    // Running text: longer stretches that are no links.
    private static int Prose(IElement element)
    {
        var length = 0;
        foreach (var text in element.Descendants<IText>())
            if (text.Length >= MinRun && !IsLinked(text)) length += text.Length;
        return length;
    }

    private static bool IsLinked(IText text) => text.ParentElement is { LocalName: "a" } || text.ParentElement?.ParentElement is { LocalName: "a" };
}
