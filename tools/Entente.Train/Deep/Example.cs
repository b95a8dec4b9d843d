namespace Entente.Train.Deep;

/// <summary>A sentence to learn from. Heads count from 0 with -1 for the root.</summary>
/// <param name="Words">Rows of the vocabulary.</param>
/// <param name="Vectors">Rows of the word vectors.</param>
/// <param name="Parts">For each <see cref="Casing"/> and word, its buckets.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Upos">Universal tags.</param>
/// <param name="Heads">Heads.</param>
/// <param name="Relations">Relations to the heads.</param>
internal sealed record Example(int[] Words, int[] Vectors, int[][][] Parts, int[] Xpos, int[] Upos, int[] Heads, int[] Relations)
{
    /// <summary>What a teacher makes of it, if there is one.</summary>
    public Soft? Soft { get; init; }

    public int Length => Words.Length;
}
