using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Entente.Model.Reports;

namespace Entente.Text.Reading.Html;

/// <summary>
/// Paragraphs, headings and list items of a part of a page, in order. Recursion is as deep as the tree, which
/// <see cref="TreeDepth.Limit"/> bounds.
/// </summary>
internal sealed class HtmlBlocks(Draft? draft)
{
    private const double MostlyLinks = 0.8;
    private const int LongLinks = 160;

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "amp-img", "picture", "img", "source", "o:p", "nobr", "ruby", "rb", "rt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Passed = new[]
    {
        "script", "style", "template", "svg", "canvas", "iframe", "form", "button", "input", "select", "textarea", "nav", "aside", "figcaption",
        "audio", "video", "object", "dialog", "img", "source", "link", "meta", "head",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly List<Piece> pieces = [];
    private readonly StringBuilder text = new();
    private int linked;

    internal static List<Piece> Pieces(IElement root, Draft? draft)
    {
        var blocks = new HtmlBlocks(draft);
        blocks.Walk(root, BlockKind.Paragraph, false);
        blocks.Flush(BlockKind.Paragraph);
        return blocks.pieces;
    }

    private void Walk(INode parent, BlockKind kind, bool inLink)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText run) Append(run.Data, inLink);
            else if (node is IElement element && !Passed.Contains(element.LocalName)) Walk(element, kind, inLink);
        }
    }

    private void Walk(IElement element, BlockKind kind, bool inLink)
    {
        if (element.LocalName is "br") Break(kind);
        else if (Inline.Contains(element.LocalName)) Walk((INode)element, kind, inLink || element.LocalName is "a");
        else
        {
            Flush(kind);
            var inner = KindOf(element, kind);
            Walk((INode)element, inner, inLink);
            Flush(inner);
        }
    }

    private static BlockKind KindOf(IElement element, BlockKind outer) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        _ => outer,
    };

    private void Append(string data, bool inLink)
    {
        var before = text.Length;
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not ' ') text.Append(' ');
        }

        if (inLink) linked += text.Length - before;
    }

    // A line break after a finished sentence parts paragraphs; elsewhere it only wraps.
    private void Break(BlockKind kind)
    {
        var end = text.Length - 1;
        while (end >= 0 && text[end] is ' ') end--;
        if (end >= 0 && text[end] is '.' or '!' or '?' or '”' or '"' or ':') Flush(kind);
        else if (text.Length > 0 && text[^1] is ' ') Flush(kind);
        else text.Append(' ');
    }

    private void Flush(BlockKind kind)
    {
        var paragraph = SourceText.Tidy(text.ToString()).Trim();
        var links = linked;
        text.Clear();
        linked = 0;
        if (paragraph.Length is 0) return;
        if (kind is not BlockKind.Heading && paragraph.Length <= LongLinks && links > paragraph.Length * MostlyLinks) draft?.Leave(paragraph, "links");
        else pieces.Add(new(paragraph, kind, -1));
    }
}
