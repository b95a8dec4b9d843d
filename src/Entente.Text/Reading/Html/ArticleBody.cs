using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Entente.Text.Reading.Html;

/// <summary>
/// The paragraphs of a page's article: what is plainly not article is cut first, then SmartReader (Readability) finds the body;
/// where it finds too little, the page's own article, main part or body is taken.
/// </summary>
internal static class ArticleBody
{
    private const int Enough = 250;

    internal static List<Piece> Pieces(string source, IHtmlDocument page, Draft draft)
    {
        Pruning.Prune(page, draft);
        var found = Grab(page, draft);
        if (Length(found) >= Enough) return found;
        var whole = new HtmlParser().ParseDocument(source);
        Pruning.Prune(whole, null);
        var root = whole.QuerySelectorAll("article").MaxBy(a => a.TextContent.Length) ?? whole.QuerySelector("main, [role=main]") ?? whole.Body;
        var other = root is null ? [] : HtmlBlocks.Pieces(root, draft);
        return Length(other) > Length(found) * 2 ? other : found;
    }

    private static List<Piece> Grab(IHtmlDocument page, Draft draft)
    {
        List<Piece> pieces = [];
        try
        {
            using var reader = new Reader("https://example.invalid/", page)
            {
                KeepClasses = true,
                CharThreshold = Enough,
                ContinueIfNotReadable = true,
            };
            reader.AddCustomOperationEnd(article => pieces = HtmlBlocks.Pieces(article, draft));
            reader.GetArticle();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A page that the library trips over is still read by its own structure.
            return [];
        }

        return pieces;
    }

    private static int Length(List<Piece> pieces) => pieces.Sum(p => p.Text.Length);
}
