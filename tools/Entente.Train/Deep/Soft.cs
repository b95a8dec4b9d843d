namespace Entente.Train.Deep;

/// <summary>What a teacher makes of a sentence: probabilities, one row a word.</summary>
/// <param name="Xpos">Of Penn tags.</param>
/// <param name="Upos">Of universal tags.</param>
/// <param name="Heads">Of heads: the root, then the words.</param>
/// <param name="Relations">Of relations to the treebank's head.</param>
internal sealed record Soft(float[] Xpos, float[] Upos, float[] Heads, float[] Relations)
{
    /// <summary>A word's row of a part; empty without a teacher.</summary>
    public static ReadOnlySpan<float> Row(float[]? soft, int row, int columns) => soft is null ? default : soft.AsSpan(row * columns, columns);
}
