using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Text.Reading.Html;

/// <summary>Cuts the elements of a page that their tag, role or class gives away as no part of an article.</summary>
internal static class Pruning
{
    private const double MaxShare = 0.4;
    private const double MaxCommentShare = 0.95;

    private const string Never = "script,style,noscript,template,svg,canvas,iframe,form,button,input,select,textarea,nav,aside,figcaption,audio,video,object,dialog,"
        + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[role=alert],[role=banner]";

    private static readonly FrozenSet<string> Kept = new[] { "HTML", "BODY", "MAIN", "ARTICLE" }.ToFrozenSet(StringComparer.Ordinal);

    internal static void Prune(IHtmlDocument page, Draft? draft)
    {
        if (page.Body is not { } body) return;
        var total = body.TextContent.Length;
        foreach (var element in body.QuerySelectorAll(Never).ToArray())
            if (element.TextContent.Length <= total * MaxShare || IsCode(element)) Cut(element, "page furniture", draft);
        foreach (var element in body.QuerySelectorAll("[class],[id]").ToArray())
            if (ReasonFor(element, total) is { } reason) Cut(element, reason, draft);
    }

    private static bool IsCode(IElement element) => element.LocalName is "script" or "style" or "noscript" or "template" or "svg";

    private static string? ReasonFor(IElement element, int total)
    {
        if (Kept.Contains(element.TagName)) return null;
        var reason = ClassHints.ReasonFor(element.ClassName, element.Id);
        if (reason is null) return null;
        var share = reason is "comments" && element.QuerySelector("h1") is null ? MaxCommentShare : MaxShare;
        return element.TextContent.Length <= total * share ? reason : null;
    }

    private static void Cut(IElement element, string reason, Draft? draft)
    {
        if (element.Parent is null) return;
        if (!IsCode(element)) draft?.Leave(Whitespace.Collapse(element.TextContent), reason);
        element.Remove();
    }
}
