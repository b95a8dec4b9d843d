using AngleSharp.Html.Dom;

namespace Entente.Text.Reading.Html;

/// <summary>A page's meta tags by name, property or itemprop; the first of each counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> contents = new(StringComparer.OrdinalIgnoreCase);

    internal static MetaTags Of(IHtmlDocument page)
    {
        var tags = new MetaTags();
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            foreach (var key in (ReadOnlySpan<string>)["name", "property", "itemprop", "http-equiv"])
                if (meta.GetAttribute(key) is { Length: > 0 } name && meta.GetAttribute("content")!.Trim() is { Length: > 0 } content)
                    tags.contents.TryAdd(name.Trim(), content);
        return tags;
    }

    /// <summary>The content of the first of these tags that the page has.</summary>
    internal string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (contents.TryGetValue(name, out var content)) return content;
        return null;
    }
}
