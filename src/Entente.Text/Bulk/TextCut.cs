namespace Entente.Text.Bulk;

/// <summary>Finds places where a text may be cut.</summary>
internal static class TextCut
{
    /// <summary>The place after the last empty line, or 0 when there is none.</summary>
    public static int ParagraphEnd(ReadOnlySpan<char> text)
    {
        var lineEnd = text.LastIndexOfAny('\n', '\r');
        while (lineEnd > 0)
        {
            var after = lineEnd + 1;
            if (text[lineEnd] == '\n' && text[lineEnd - 1] == '\r') lineEnd--;
            var before = text[..lineEnd].LastIndexOfAny('\n', '\r');
            if (before >= 0 && text[(before + 1)..lineEnd].IsWhiteSpace()) return after;
            lineEnd = before;
        }
        return 0;
    }

    /// <summary>The last place up to <paramref name="most"/> behind a line, else behind white space, else where no surrogate pair is split.</summary>
    public static int AnyEnd(ReadOnlySpan<char> text, int most)
    {
        if (most == 0) return 0;
        var line = text[..most].LastIndexOf('\n');
        if (line >= 0) return line + 1;
        for (var at = most; at > 0; at--)
        {
            if (char.IsWhiteSpace(text[at - 1])) return at;
        }
        return char.IsHighSurrogate(text[most - 1]) && most > 1 ? most - 1 : most;
    }

    /// <summary>Whether a word may go on across a place.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int at) => !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]);
}
