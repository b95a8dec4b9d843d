namespace Entente.Text.Parsing.Tokens;

/// <summary>Finds where sentences end among the words of a paragraph.</summary>
/// <param name="model">Answers 1 where a sentence ends, 0 where it goes on.</param>
internal sealed class SentenceSplitter(LinearModel model)
{
    /// <summary>Longer sentences are cut: no parser means anything there, and time grows with the square.</summary>
    public const int Longest = 400;

    public LinearModel Model { get; } = model;

    /// <summary>Adds the index after the last word of each sentence.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, PieceMarks marks, List<int> ends)
    {
        marks.Set(text, pieces);
        var state = default(SentenceState);
        for (var i = 0; i < pieces.Length; i++)
        {
            state.Add(pieces[i].In(text));
            if (i + 1 < pieces.Length && !Ends(text, pieces, marks, i, state)) continue;
            ends.Add(i + 1);
            state.Reset();
        }
    }

    private bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, PieceMarks marks, int i, in SentenceState state)
    {
        if (pieces[i + 1].Clitic) return false;
        if (state.Length >= Longest) return true;
        var list = new FeatureList(stackalloc uint[SentenceFeatures.Most]);
        SentenceFeatures.Add(ref list, text, pieces, marks, i, state);
        return Model.Best(list.Values) == 1;
    }
}
