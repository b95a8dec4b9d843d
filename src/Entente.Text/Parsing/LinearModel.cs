namespace Entente.Text.Parsing;

/// <summary>A linear classifier over hashed features with whole-number weights.</summary>
/// <param name="classes">How many answers there are; 1 for yes and no, which share a weight: yes above 0.</param>
/// <param name="weights">For each bucket, a weight for each answer; the number of buckets is a power of two.</param>
internal sealed class LinearModel(int classes, short[] weights)
{
    private readonly uint _mask = (uint)(weights.Length / classes) - 1;

    public int Classes { get; } = classes;

    public short[] Weights { get; } = weights;

    /// <summary>The answer with the highest sum; the first of equals.</summary>
    public int Best(ReadOnlySpan<uint> features)
    {
        if (Classes == 1) return Sum(features) > 0 ? 1 : 0;
        Span<int> scores = stackalloc int[Classes];
        Score(features, scores);
        var best = 0;
        for (var c = 1; c < Classes; c++)
        {
            if (scores[c] > scores[best]) best = c;
        }
        return best;
    }

    private int Sum(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += Weights[(int)(feature & _mask)];
        return sum;
    }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var at = (int)(feature & _mask) * Classes;
            for (var c = 0; c < Classes; c++) scores[c] += Weights[at + c];
        }
    }
}
