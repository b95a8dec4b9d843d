namespace Entente.Train.Deep;

/// <summary>A sentence to learn from. Heads count from 0 with -1 for the root.</summary>
internal sealed record Example(int[] Words, int[][] Parts, int[] Xpos, int[] Upos, int[] Heads, int[] Relations)
{
    public int Length => Words.Length;
}
