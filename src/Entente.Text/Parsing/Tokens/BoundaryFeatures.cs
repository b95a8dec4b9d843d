namespace Entente.Text.Parsing.Tokens;

/// <summary>What the decision about a boundary inside a stretch without white space looks at.</summary>
internal static class BoundaryFeatures
{
    public const int Most = 48;
    private const int PieceLength = 12;
    private const int WholeLength = 24;

    /// <summary>Adds the features of the boundary before <paramref name="at"/> in <paramref name="chunk"/>.</summary>
    public static void Add(ref FeatureList list, ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart, Boundary last)
    {
        Neighbours(ref list, text, chunk, at);
        var left = Hash.Folded(Hash.Start(90), text[Math.Max(wordStart, at - PieceLength)..at]);
        var right = Hash.Folded(Hash.Start(91), text[at..PieceEnd(text, at, chunk.End)]);
        var rest = Hash.Folded(Hash.Start(92), text[at..Math.Min(chunk.End, at + PieceLength)]);
        var next = (uint)Class(text, chunk.NextWord);
        var a = (uint)text[at - 1];
        var b = (uint)Chars.Fold(text[at]);
        list.Add(20, left, b);
        list.Add(21, left, right);
        list.Add(22, right, a);
        list.Add(23, rest);
        list.Add(24, rest, left);
        list.Add(25, left, b, next);
        list.Add(26, a, b, chunk.Flags);
        list.Add(27, b, OnlyMarks(text, at, chunk.End) ? 1u : 0, next);
        list.Add(28, a, b, (uint)Math.Min(at - wordStart, 4));
        list.Add(29, a, b, (uint)Math.Min(chunk.End - at, 4));
        list.Add(30, a, b, (uint)last);
        list.Add(31, chunk.Flags, (uint)Chars.Of(text[at - 1]), (uint)Chars.Of(text[at]));
        list.Add(32, rest, next);
        if (chunk.End - chunk.Start <= WholeLength) list.Add(33, Hash.Folded(0, text[chunk.Start..chunk.End]), (uint)(at - chunk.Start));
        if (at == chunk.End - 1) list.Add(34, left, b, NextWord(text, chunk));
        if (text[at] is '.' or '-') Hints(ref list, text, chunk, at, wordStart, next);
        if (text[at] == '.' || text[at - 1] == '.') Stops(ref list, text, chunk, at, wordStart);
    }

    /// <summary>What the lists say of the word before a full stop or a hyphen.</summary>
    private static void Hints(ref FeatureList list, ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart, uint next)
    {
        var kind = Abbreviations.KindOf(text[wordStart..at]);
        var capital = (uint)Chars.Of(text[wordStart]);
        var ends = at == chunk.End - 1 ? 1u : 0;
        list.Add(35, kind, text[at], ends);
        list.Add(36, kind * 2 + ends, text[at], next);
        list.Add(37, kind, text[at], capital);
    }

    /// <summary>How the dots around a boundary run, and what stands before and behind them.</summary>
    private static void Stops(ref FeatureList list, ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart)
    {
        var (first, last) = (at, at);
        while (first > chunk.Start && text[first - 1] == '.' && at - first < 4) first--;
        while (last < chunk.End && text[last] == '.' && last - at < 4) last++;
        var before = first > chunk.Start ? (uint)Chars.Of(text[first - 1]) : 31;
        var after = last < chunk.End ? (uint)Chars.Of(text[last]) : 31;
        var run = (uint)((at - first) * 8 + last - at);
        list.Add(38, run, before, after);
        list.Add(39, run, before, wordStart == first ? 1u : 0);
        list.Add(40, Abbreviations.IsSuffix(text[last..PieceEnd(text, last, chunk.End)]) ? 1u : 0, run, before);
    }

    private static void Neighbours(ref FeatureList list, ReadOnlySpan<char> text, Chunk chunk, int at)
    {
        Span<uint> c = stackalloc uint[8];
        Span<uint> k = stackalloc uint[8];
        for (var i = 0; i < 8; i++)
        {
            var p = at - 4 + i;
            var inside = p >= chunk.Start && p < chunk.End;
            c[i] = inside ? Chars.Fold(text[p]) : 1u;
            k[i] = inside ? (uint)Chars.Of(text[p]) : 31u;
        }
        for (var i = 1; i < 7; i++) list.Add(i, c[i]);
        list.Add(8, c[3], c[4]);
        list.Add(9, c[2], c[3], c[4]);
        list.Add(10, c[3], c[4], c[5]);
        list.Add(11, k[2] * 32 + k[3], k[4] * 32 + k[5]);
        list.Add(12, k[1] * 32 + k[2], k[3] * 32 + k[4], k[5] * 32 + k[6]);
        list.Add(13, k[0] * 32 + k[1], k[2] * 32 + k[3], k[4]);
        list.Add(14, k[3], k[4] * 32 + k[5], k[6] * 32 + k[7]);
        list.Add(15, k[2], c[3], c[4] * 32 + k[5]);
        list.Add(16, c[2] * 32 + k[1], c[3], c[4]);
        list.Add(17, c[3], c[4], c[5] * 32 + k[6]);
    }

    /// <summary>The end of the run of letters, digits or equal marks that begins at <paramref name="at"/>.</summary>
    private static int PieceEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at >= limit) return limit;
        var end = at + 1;
        var most = Math.Min(limit, at + PieceLength);
        var apostrophe = Chars.IsApostrophe(text[at]);
        while (end < most && (Chars.IsLetter(text[end]) || Chars.IsDigit(text[end])) && (apostrophe || !IsMark(text[at]))) end++;
        return end;
    }

    private static bool IsMark(char c) => !Chars.IsLetter(c) && !Chars.IsDigit(c);

    private static bool OnlyMarks(ReadOnlySpan<char> text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!IsMark(text[i])) return false;
            if (i - from > PieceLength) return true;
        }
        return true;
    }

    private static CharClass Class(ReadOnlySpan<char> text, int next) => next < 0 ? CharClass.Space : Chars.Of(text[next]);

    private static uint NextWord(ReadOnlySpan<char> text, Chunk chunk)
    {
        if (chunk.NextWord < 0) return 0;
        var end = chunk.NextWord;
        while (end < text.Length && end - chunk.NextWord < PieceLength && Chars.IsLetter(text[end])) end++;
        return Hash.Text(Hash.Start(93), text[chunk.NextWord..end]);
    }
}
