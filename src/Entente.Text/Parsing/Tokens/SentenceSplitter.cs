namespace Entente.Text.Parsing.Tokens;

/// <summary>Finds where sentences end among the words of a paragraph.</summary>
/// <param name="model">Answers 1 where a sentence ends, 0 where it goes on.</param>
/// <param name="classes">Classes of common words.</param>
internal sealed class SentenceSplitter(LinearModel model, WordClasses classes)
{
    /// <summary>Longer sentences are cut: no parser means anything there, and time grows with the square.</summary>
    public const int Longest = 400;

    public LinearModel Model { get; } = model;

    public WordClasses Classes { get; } = classes;

    /// <summary>Adds the index after the last word of each sentence.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, PieceMarks marks, List<int> ends)
    {
        marks.Set(text, pieces, Classes);
        var state = default(SentenceState);
        for (var i = 0; i < pieces.Length; i++)
        {
            state.Add(pieces[i].In(text), marks.Class(i), i > 0 && pieces[i - 1].End == pieces[i].Start);
            if (i + 1 < pieces.Length && !Ends(text, pieces, marks, i, state)) continue;
            ends.Add(i + 1);
            state.Reset();
        }
    }

    /// <summary>Whether a note's mark ends here, [12], that stands behind a full stop and before a capital.</summary>
    private static bool IsNote(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, int i, in SentenceState state) =>
        state.Stopped && i > 1 && text[pieces[i].Start] == ']' && Chars.IsDigit(text[pieces[i - 1].Start])
        && pieces[i + 1].Start > pieces[i].End && Chars.Of(text[pieces[i + 1].Start]) is CharClass.Upper or CharClass.Quote;

    private bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, PieceMarks marks, int i, in SentenceState state)
    {
        if (pieces[i + 1].Clitic) return false;
        if (state.Length >= Longest || IsNote(text, pieces, i, state)) return true;
        var list = new FeatureList(stackalloc uint[SentenceFeatures.Most]);
        SentenceFeatures.Add(ref list, text, pieces, marks, i, state);
        return Model.Best(list.Values) == 1;
    }
}
