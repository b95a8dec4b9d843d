using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Entente.Text.Reading.Html;

/// <summary>Markup within a field of another format, such as the body of a JSON record.</summary>
internal static partial class HtmlFragments
{
    internal static bool IsMarkup(string text) => Tag().IsMatch(text);

    internal static List<Piece> Pieces(string markup) =>
        NestingGuard.IsHostile(markup)
            ? TagStripper.Pieces(markup)
            : HtmlBlocks.Pieces(new HtmlParser().ParseDocument(markup).Body!, null);

    [GeneratedRegex(@"<(p|div|br|h[1-6]|li|span|a)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
