namespace Entente.Text.Parsing.Tokens;

/// <summary>Cuts a stretch of text into words as the English treebanks of Universal Dependencies do. Linear in the text's length.</summary>
internal sealed class Tokenizer(LinearModel model, Contractions contractions)
{
    // No English contraction has more; hostile text might.
    private const int MostClitics = 3;

    public LinearModel Model { get; } = model;

    public Contractions Contractions { get; } = contractions;

    /// <summary>Adds the words of <c>text[start..end]</c>.</summary>
    public void Cut(ReadOnlySpan<char> text, int start, int end, List<Piece> pieces)
    {
        for (var at = start; at < end;)
        {
            if (Chars.IsSpace(text[at]))
            {
                at++;
                continue;
            }
            var chunk = Chunk.At(text, at, end);
            CutChunk(text, chunk, pieces);
            at = chunk.End;
        }
    }

    private void CutChunk(ReadOnlySpan<char> text, Chunk chunk, List<Piece> pieces)
    {
        var wordStart = chunk.Start;
        var last = Boundary.Token;
        var clitics = 0;
        var letters = LetterSplit(text, chunk.Start, chunk.End);
        for (var at = chunk.Start + 1; at < chunk.End; at++)
        {
            if (!Chars.IsLetter(text[at - 1]) && Chars.IsLetter(text[at])) letters = Math.Max(letters, LetterSplit(text, at, chunk.End));
            var boundary = at == letters ? Boundary.Clitic : Decide(text, chunk, at, wordStart, last);
            if (boundary == Boundary.None) continue;
            pieces.Add(new Piece(wordStart, at, clitics > 0));
            clitics = boundary == Boundary.Clitic && clitics < MostClitics ? clitics + 1 : 0;
            (wordStart, last) = (at, boundary);
        }
        pieces.Add(new Piece(wordStart, chunk.End, clitics > 0));
    }

    /// <summary>Where the contraction that begins at <paramref name="at"/> splits between two letters, or -1.</summary>
    private int LetterSplit(ReadOnlySpan<char> text, int at, int end)
    {
        var split = Contractions.SplitOf(text[at..RunEnd(text, at, Math.Min(end, at + Tokens.Contractions.Longest + 1))]);
        return split == 0 ? -1 : at + split;
    }

    /// <summary>The end of the run of letters and apostrophes between letters.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at, int end)
    {
        var stop = at;
        while (stop < end && (Chars.IsLetter(text[stop]) || IsInnerApostrophe(text, at, stop, end))) stop++;
        return stop;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int start, int at, int end) =>
        at > start && at + 1 < end && Chars.IsApostrophe(text[at]) && Chars.IsLetter(text[at + 1]);

    private Boundary Decide(ReadOnlySpan<char> text, Chunk chunk, int at, int wordStart, Boundary last)
    {
        if (BoundaryRules.Decide(text, chunk, at, wordStart) is { } settled) return settled;
        var list = new FeatureList(stackalloc uint[BoundaryFeatures.Most]);
        BoundaryFeatures.Add(ref list, text, chunk, at, wordStart, last);
        return (Boundary)Model.Best(list.Values);
    }
}
