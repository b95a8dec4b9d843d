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
    // SmartReader takes quadratic time on pages with more elements than any article has.
    private const int MaxElements = 30_000;
    private const int Enough = 250;
    private const int LongPiece = 80;
    private const double MinShare = 0.5;

    internal static List<Piece> Pieces(string source, IHtmlDocument page, Draft draft)
    {
        Pruning.Prune(page, draft);
        var marked = Marked(page);
        var found = page.All.Length > MaxElements ? [] : Grab(page, draft);
        if (Prose(found) < Prose(marked) * MinShare) return marked;
        if (Length(found) >= Enough) return found;
        var whole = new HtmlParser().ParseDocument(source);
        Pruning.Prune(whole, null);
        var body = whole.Body is { } element ? HtmlBlocks.Pieces(element, draft) : [];
        return Length(body) > Length(found) * 2 ? body : found;
    }

    // The article as the page's own tags have it: too wide most of the time, but a check on what was found.
    private static List<Piece> Marked(IHtmlDocument page)
    {
        var body = page.Body is null ? 0 : Prose(HtmlBlocks.Pieces(page.Body, null));
        var marked = page.QuerySelectorAll("[itemprop=articleBody],article,main,[role=main]").Select(e => HtmlBlocks.Pieces(e, null)).MaxBy(Prose) ?? [];
        return Prose(marked) >= body * MinShare ? marked : [];
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

    private static int Prose(List<Piece> pieces) => pieces.Where(p => p.Text.Length >= LongPiece).Sum(p => p.Text.Length);

    private static int Length(List<Piece> pieces) => pieces.Sum(p => p.Text.Length);
}
