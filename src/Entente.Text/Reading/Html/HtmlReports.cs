using AngleSharp.Html.Parser;

namespace Entente.Text.Reading.Html;

/// <summary>Drafts of reports from web pages: what the page says about itself, and the paragraphs of its article.</summary>
internal static class HtmlReports
{
    private const int MaxElements = 60_000;

    internal static Draft Draft(string file, string id, string source)
    {
        var draft = new Draft(file, id);
        // Parsers of HTML take quadratic time, and readers of its tree overflow the stack, on nesting that no real page has.
        if (NestingGuard.IsHostile(source)) return Stripped(draft, source);
        var page = new HtmlParser().ParseDocument(source);
        if (page.All.Length > MaxElements || TreeDepth.IsTooDeep(page)) return Stripped(draft, source);
        PageMetadata.Fill(draft, page);
        draft.Pieces = ArticleBody.Pieces(source, page, draft);
        return draft;
    }

    private static Draft Stripped(Draft draft, string source)
    {
        draft.Pieces = TagStripper.Pieces(source);
        return draft;
    }
}
