using System.Collections.Frozen;

namespace Entente.Text.Reading.Html;

/// <summary>Estimates from the tags alone how deep a page nests.</summary>
internal static class NestingGuard
{
    private const int MaxDepth = 3000;
    private const int MaxName = 10;

    // Elements without an end tag, or whose end tag may be left out.
    private static readonly FrozenSet<string> Open = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td",
        "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body", "path", "circle", "rect", "use", "line", "polygon",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool IsHostile(string source)
    {
        var names = Open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = source.IndexOf('<'); at >= 0 && at + 1 < source.Length; at = source.IndexOf('<', at + 1))
        {
            var closes = source[at + 1] is '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < source.Length && end - start <= MaxName && char.IsAsciiLetterOrDigit(source[end])) end++;
            if (end == start) continue;
            if (names.Contains(source.AsSpan(start, end - start))) continue;
            if (!closes) depth++;
            else if (depth > 0) depth--;
            if (depth > MaxDepth) return true;
        }

        return false;
    }
}
