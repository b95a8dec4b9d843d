namespace Entente.Train.Deep;

/// <summary>What a teacher makes of a sentence: probabilities, one row a word.</summary>
/// <param name="Xpos">Of Penn tags.</param>
/// <param name="Upos">Of universal tags.</param>
/// <param name="Heads">Of heads: the root, then the words.</param>
/// <param name="Relations">Of relations to the treebank's head.</param>
internal sealed record Soft(float[] Xpos, float[] Upos, float[] Heads, float[] Relations)
{
    /// <summary>The mean of what several teachers make of the same sentence.</summary>
    public static Soft Mean(IReadOnlyList<Soft> all) => new(
        Mean(all, s => s.Xpos), Mean(all, s => s.Upos), Mean(all, s => s.Heads), Mean(all, s => s.Relations));

    private static float[] Mean(IReadOnlyList<Soft> all, Func<Soft, float[]> part) =>
        [.. part(all[0]).Select((_, k) => all.Sum(s => part(s)[k]) / all.Count)];

    /// <summary>A word's row of a part; empty without a teacher.</summary>
    public static ReadOnlySpan<float> Row(float[]? soft, int row, int columns) => soft is null ? default : soft.AsSpan(row * columns, columns);
}
