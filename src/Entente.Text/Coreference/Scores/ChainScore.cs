namespace Entente.Text.Coreference.Scores;

/// <summary>How well found chains agree with gold ones, by the three measures that the CoNLL shared tasks of 2011 and 2012 took the mean of.</summary>
/// <param name="Muc">Links needed to join the mentions of a chain (Vilain and others 1995).</param>
/// <param name="BCubed">For each mention, how much of its chain is right (Bagga and Baldwin 1998).</param>
/// <param name="CeafE">The best one-to-one match of chains (Luo 2005, entity-based, similarity φ4).</param>
/// <param name="Mentions">Mentions found, whatever their chain.</param>
public sealed record ChainScore(PartScore Muc, PartScore BCubed, PartScore CeafE, PartScore Mentions)
{
    /// <summary>Nothing scored yet.</summary>
    public static ChainScore None { get; } = new(default, default, default, default);

    /// <summary>The mean of the three F1, 0 to 1 (Pradhan and others 2014 for the definitions where mentions are found by the system).</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    /// <summary>Both together.</summary>
    public static ChainScore operator +(ChainScore left, ChainScore right) => Add(left, right);

    /// <summary>Both together.</summary>
    public static ChainScore Add(ChainScore left, ChainScore right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Muc + right.Muc, left.BCubed + right.BCubed, left.CeafE + right.CeafE, left.Mentions + right.Mentions);
    }

    /// <summary>
    /// Scores the chains of one text. A mention is a number, the same in both; one found twice counts once, in its first chain. Chains of
    /// one count for B-cubed, CEAF and mentions: leave them out on both sides to score without them.
    /// </summary>
    public static ChainScore Of(IReadOnlyList<IReadOnlyList<long>> gold, IReadOnlyList<IReadOnlyList<long>> found)
    {
        var pair = new ChainPair(gold, found);
        return new ChainScore(pair.Muc(), pair.BCubed(), pair.CeafE(), pair.Mentions());
    }
}
