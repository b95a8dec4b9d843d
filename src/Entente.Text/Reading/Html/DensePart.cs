using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Text.Reading.Html;

/// <summary>
/// The element whose own paragraphs hold most of a page's running text: a plain measure against which the body that was found is
/// checked.
/// </summary>
internal static class DensePart
{
    private const int MinParagraph = 60;

    internal static IElement? Of(IHtmlDocument page)
    {
        var mass = new Dictionary<IElement, double>();
        IElement? best = null;
        foreach (var paragraph in page.QuerySelectorAll("p"))
        {
            var length = paragraph.TextContent.Length - (2 * paragraph.QuerySelectorAll("a").Sum(a => a.TextContent.Length));
            if (length < MinParagraph) continue;
            // A paragraph counts fully for its parent and half for the one above.
            var share = (double)length;
            for (var at = paragraph.ParentElement; at is not null && share > length / 4.0; at = at.ParentElement, share /= 2)
            {
                mass[at] = mass.GetValueOrDefault(at) + share;
                if (best is null || mass[at] > mass[best]) best = at;
            }
        }

        return best;
    }
}
