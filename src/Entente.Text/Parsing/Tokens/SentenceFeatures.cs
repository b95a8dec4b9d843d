namespace Entente.Text.Parsing.Tokens;

/// <summary>What the decision about a sentence's end after a word looks at.</summary>
internal static class SentenceFeatures
{
    public const int Most = 72;
    private const int Ahead = 12;

    public static void Add(ref FeatureList list, ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, PieceMarks marks, int i, in SentenceState state)
    {
        var glued = i + 1 < pieces.Length && pieces[i + 1].Start == pieces[i].End ? 1u : 0;
        uint w0 = marks.Word(i), w1 = marks.Word(i + 1), wb = marks.Word(i - 1);
        uint s0 = marks.Shape(i), s1 = marks.Shape(i + 1), sb = marks.Shape(i - 1), s2 = marks.Shape(i + 2);
        var mark = IsMark(text, pieces[i]) ? w0 : s0;
        list.Add(1, w0, glued);
        list.Add(2, w1, glued);
        list.Add(3, wb);
        list.Add(4, marks.Word(i + 2));
        list.Add(5, w0, w1);
        list.Add(6, wb, w0);
        list.Add(7, w0, s1, glued);
        list.Add(8, s0, w1, glued);
        list.Add(9, sb, w0, s1);
        list.Add(10, s0, s1, s2);
        list.Add(11, wb, mark, s1);
        list.Add(12, sb, mark, w1);
        list.Add(13, mark, w1, marks.Word(i + 2));
        list.Add(14, marks.Shape(i - 2), sb, s0);
        list.Add(15, marks.Word(i - 2), wb, w0);
        list.Add(16, w0, s1, s2);
        var leans = i + 2 < pieces.Length && pieces[i + 2].Start == pieces[i + 1].End ? 1u : 0;
        list.Add(17, w0, w1, glued * 2 + leans);
        list.Add(18, mark, w1, glued * 2 + leans);
        list.Add(19, glued * 2 + leans, w1, s2);
        State(ref list, mark, s1, w1, state);
        var ahead = NextEnd(text, pieces, i);
        list.Add(30, mark, s1, ahead);
        list.Add(31, ahead, state.Bucket, mark);
        list.Add(32, state.Title, ahead, s1);
        list.Add(33, (uint)Math.Min(pieces.Length - i, 6), mark);
        list.Add(34, w1, marks.Word(i + 2), marks.Word(i + 3));
        list.Add(35, s1, s2, marks.Shape(i + 3));
        list.Add(36, w1, s2, state.Title);
        Classes(ref list, marks, i, mark, state);
    }

    private static void Classes(ref FeatureList list, PieceMarks marks, int i, uint mark, in SentenceState state)
    {
        uint cb = marks.Class(i - 1), c0 = marks.Class(i), c1 = marks.Class(i + 1), c2 = marks.Class(i + 2), c3 = marks.Class(i + 3);
        var s1 = marks.Shape(i + 1);
        var finite = state.Finite ? 1u : 0;
        list.Add(40, c0, c1, s1);
        list.Add(41, c1, c2, c3);
        list.Add(42, c0, c1, c2);
        list.Add(43, cb, c0, c1);
        list.Add(44, mark, c1, c2);
        list.Add(45, state.Bucket, c0, c1);
        list.Add(46, finite, mark, c1);
        list.Add(47, finite, mark, s1);
        list.Add(48, finite, state.Bucket, mark);
        list.Add(49, finite * 2 + VerbAhead(marks, i), mark, s1);
        list.Add(50, finite * 2 + VerbAhead(marks, i), c0, c1);
    }

    /// <summary>Whether a finite verb follows before the sentence might end.</summary>
    private static uint VerbAhead(PieceMarks marks, int i)
    {
        for (var k = i + 1; k <= i + Ahead; k++)
        {
            if (WordClasses.IsFinite(marks.Class(k))) return 1;
        }
        return 0;
    }

    private static void State(ref FeatureList list, uint mark, uint s1, uint w1, in SentenceState state)
    {
        var open = (uint)Math.Min(state.Brackets, 2) * 2 + (state.Quoted ? 1u : 0);
        list.Add(20, mark, s1, open);
        list.Add(21, mark, w1, open);
        list.Add(22, mark, state.Bucket, s1);
        list.Add(23, state.Bucket, state.Title, mark);
        list.Add(24, mark, s1, state.Title);
        list.Add(25, (uint)state.First, s1, mark);
        list.Add(26, mark, open);
        list.Add(27, state.Title, state.Bucket, s1);
        if (!state.Stopped) return;
        list.Add(28, mark, s1);
        list.Add(29, mark, w1, open);
    }

    private static bool IsMark(ReadOnlySpan<char> text, Piece piece) => !Chars.IsLetter(text[piece.Start]) && !Chars.IsDigit(text[piece.Start]);

    /// <summary>How far the next mark that may end a sentence is, in steps.</summary>
    private static uint NextEnd(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, int i)
    {
        for (var k = 1; k <= Ahead; k++)
        {
            if (i + k >= pieces.Length) return 20u + (uint)Math.Min(k, 3);
            if (Chars.Of(text[pieces[i + k].Start]) is CharClass.Stop or CharClass.Question) return (uint)Math.Min(k, 5);
        }
        return 6;
    }
}
