namespace Entente.Text.Parsing.Tokens;

/// <summary>Contractions without a mark between their words, such as <c>cannot</c>, and the negation in <c>don't</c>.</summary>
/// <param name="splits">For a folded token, how many characters its first word has.</param>
internal sealed class Contractions(IReadOnlyDictionary<string, int> splits)
{
    public const int Longest = 16;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _splits =
        new Dictionary<string, int>(splits, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyDictionary<string, int> Splits { get; } = splits;

    /// <summary>Where the second word begins in a run of letters and apostrophes, or 0 when it is one word.</summary>
    public int SplitOf(ReadOnlySpan<char> run)
    {
        if (run.Length > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        folded = Fold(run, folded);
        if (_splits.TryGetValue(folded, out var split)) return split;
        return IsNegation(folded) ? folded.Length - 3 : 0;
    }

    private static bool IsNegation(ReadOnlySpan<char> folded) => folded.Length > 3 && folded.EndsWith("n't", StringComparison.Ordinal);

    private static Span<char> Fold(ReadOnlySpan<char> run, Span<char> target)
    {
        for (var i = 0; i < run.Length; i++) target[i] = Chars.Fold(run[i]);
        return target[..run.Length];
    }
}
