using Entente.Model.Text;

namespace Entente.Text.Parsing.Network;

/// <summary>The tags: XPOS names, and the pairs of XPOS and UPOS that occur. A word gets one pair.</summary>
internal sealed class TagSet(string[] xpos, (byte Xpos, byte Upos)[] pairs)
{
    public const int UposCount = 17;

    public string[] Xpos { get; } = xpos;

    public (byte Xpos, byte Upos)[] Pairs { get; } = pairs;

    /// <summary>How many scores a word has: one for each XPOS, then one for each UPOS.</summary>
    public int Scores => Xpos.Length + UposCount;

    /// <summary>The first letter of each pair's Penn tag; names, which keep their capitals, get a letter of their own.</summary>
    public string Classes { get; } =
        string.Concat(pairs.Select(p => xpos[p.Xpos].StartsWith("NNP", StringComparison.Ordinal) ? 'M' : xpos[p.Xpos][0]));

    public string XposOf(int pair) => Xpos[Pairs[pair].Xpos];

    public Upos UposOf(int pair) => (Upos)Pairs[pair].Upos;

    public int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var p = 1; p < Pairs.Length; p++)
        {
            if (Sum(scores, p) > Sum(scores, best)) best = p;
        }
        return best;
    }

    private float Sum(ReadOnlySpan<float> scores, int pair) => scores[Pairs[pair].Xpos] + scores[Xpos.Length + Pairs[pair].Upos];
}
