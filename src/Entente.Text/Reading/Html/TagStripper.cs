using System.Net;
using System.Text;
using Entente.Text.Reading.Plain;

namespace Entente.Text.Reading.Html;

/// <summary>Takes the tags off a page in one pass, for pages that are too hostile to parse.</summary>
internal static class TagStripper
{
    internal static List<Piece> Pieces(string source)
    {
        var text = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            if (source[at] is not '<')
            {
                var next = source.IndexOf('<', at);
                next = next < 0 ? source.Length : next;
                text.Append(source, at, next - at);
                at = next;
                continue;
            }

            text.Append('\n');
            at = EndOfTag(source, at);
        }

        return [.. PlainText.Pieces(SourceText.Tidy(WebUtility.HtmlDecode(text.ToString()))).Select(p => p with { SourceStart = -1 })];
    }

    private static int EndOfTag(string source, int at)
    {
        foreach (var name in (ReadOnlySpan<string>)["script", "style"])
        {
            if (string.Compare(source, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var close = source.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
            if (close < 0) return source.Length;
            at = close;
        }

        var end = source.IndexOf('>', at);
        return end < 0 ? source.Length : end + 1;
    }
}
