namespace Entente.Text.Parsing.Tokens;

/// <summary>
/// Cuts a text into paragraphs and, inside them, at line breaks that somebody meant: those after which the next word would still have
/// fitted on the line, and all of them where no line begins with a small letter. A line break that only wraps a long line is white space.
/// </summary>
internal static class Paragraphs
{
    // No one wraps wider than this; a block with a longer line has one line a paragraph.
    private const int WidestWrap = 120;

    /// <summary>Adds stretches without a hard break, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<(int Start, int End, bool Paragraph)> blocks)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = BlockEnd(text, at, out var widest, out var wrapped);
            if (widest > 0) Cut(text, at, end, wrapped && widest <= WidestWrap ? widest : int.MaxValue, blocks);
            at = end;
        }
    }

    /// <summary>The end of the lines up to the next empty one, the width of the widest, and whether a line goes on in the next.</summary>
    private static int BlockEnd(ReadOnlySpan<char> text, int start, out int widest, out bool wrapped)
    {
        (widest, wrapped) = (0, false);
        var at = start;
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            if (text[at..end].IsWhiteSpace()) return NextLine(text, end);
            widest = Math.Max(widest, end - at);
            wrapped |= at > start && Chars.Of(text[at..end].TrimStart()[0]) == CharClass.Lower;
            at = NextLine(text, end);
        }
        return at;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : at + length;
    }

    private static int NextLine(ReadOnlySpan<char> text, int lineEnd) =>
        Math.Min(text.Length, lineEnd + (text[lineEnd..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1));

    /// <summary>Cuts a block whose lines are wrapped at <paramref name="width"/>, or not at all at the largest number.</summary>
    private static void Cut(ReadOnlySpan<char> text, int start, int end, int width, List<(int, int, bool)> blocks)
    {
        var from = start;
        for (var line = start; line < end;)
        {
            var stop = LineEnd(text, line);
            var next = Math.Min(NextLine(text, stop), end);
            if (next >= end || IsMeant(text, line, stop, next, end, width))
            {
                blocks.Add((from, Math.Min(stop, end), from == start || width == int.MaxValue));
                from = next;
            }
            line = next;
        }
    }

    private static bool IsMeant(ReadOnlySpan<char> text, int line, int stop, int next, int end, int width)
    {
        var first = next;
        while (first < end && Chars.IsSpace(text[first])) first++;
        if (first >= end) return true;
        var word = first;
        while (word < end && !Chars.IsSpace(text[word])) word++;
        var wouldFit = width == int.MaxValue || stop - line + 1 + (word - first) <= width;
        return wouldFit && !GoesOn(text, line, stop, first);
    }

    /// <summary>Whether the line plainly goes on: it ends without a stop and the next begins small, or it ends in a comma.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int line, int stop, int first)
    {
        var last = stop - 1;
        while (last > line && Chars.IsSpace(text[last])) last--;
        var kind = Chars.Of(text[last]);
        return kind == CharClass.Comma || (Chars.Of(text[first]) == CharClass.Lower && kind is CharClass.Lower or CharClass.Upper);
    }
}
