namespace Entente.Text.Parsing.Network;

/// <summary>The sizes of a network.</summary>
/// <param name="Words">Rows of the vocabulary; row 0 stands for unknown words.</param>
/// <param name="WordSize">Numbers for a word: no fewer than a word vector has.</param>
/// <param name="Buckets">Rows for parts of words.</param>
/// <param name="PartSize">Numbers for a part.</param>
/// <param name="Hidden">Cells in each direction of each layer.</param>
/// <param name="Arc">Numbers for a word as head or dependent.</param>
/// <param name="Tags">Part-of-speech scores of a word: XPOS first, then UPOS.</param>
/// <param name="Relations">Dependency relations.</param>
internal sealed record Shape(int Words, int WordSize, int Buckets, int PartSize, int Hidden, int Arc, int Tags, int Relations)
{
    public int Input => WordSize + PartSize;

    public int Output => 2 * Hidden;

    public int TagColumns => RoundUp(Tags);

    public int RelationColumns => RoundUp(Relations);

    public static int RoundUp(int n) => (n + Packed.Width - 1) / Packed.Width * Packed.Width;
}
