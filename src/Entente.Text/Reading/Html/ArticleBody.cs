using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Entente.Text.Reading.Html;

/// <summary>
/// The paragraphs of a page's article: what is plainly not article is cut first, then SmartReader (Readability) finds the body;
/// what it finds is checked against the page's own article and the part with most
/// running text, and gives way to them where it misses most of it.
/// </summary>
internal static class ArticleBody
{
    // SmartReader takes quadratic time on pages with more elements than any article has.
    private const int MaxElements = 30_000;
    private const int Enough = 250;
    private const int LongPiece = 80;
    private const double MinShare = 0.5;
    private const double MinCovered = 0.6;

    internal static List<Piece> Pieces(string source, IHtmlDocument page, Draft draft)
    {
        Pruning.Prune(page, draft);
        var marked = Marked(page);
        var dense = DensePart.Of(page) is { } part ? HtmlBlocks.Pieces(part, null) : [];
        var found = page.All.Length > MaxElements ? [] : Grab(page, draft);
        if (Prose(found) < Prose(marked) * MinShare) return marked;
        if (Prose(dense) > Prose(found) && Covered(found, dense) < MinCovered) return dense;
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

    private static double Covered(List<Piece> found, List<Piece> dense)
    {
        var texts = found.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        var prose = Prose(dense);
        return prose is 0 ? 1 : (double)Prose([.. dense.Where(p => texts.Contains(p.Text))]) / prose;
    }

    private static int Length(List<Piece> pieces) => pieces.Sum(p => p.Text.Length);
}
