namespace Entente.Text.Coreference;

/// <summary>A linear classifier over hashed features with weights of 8 bits. Sums are whole numbers, the same on every machine.</summary>
/// <param name="Classes">How many answers there are.</param>
/// <param name="Weights">For each bucket a weight for each answer; the number of buckets is a power of two.</param>
/// <param name="Threshold">What the sum must exceed to be a yes.</param>
internal sealed record SmallModel(int Classes, sbyte[] Weights, int Threshold)
{
    private readonly uint _mask = (uint)(Weights.Length / Classes) - 1;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Weights.AsSpan((int)(feature & _mask) * Classes, Classes);
            for (var c = 0; c < row.Length; c++) scores[c] += row[c];
        }
    }

    /// <summary>The sum of a model with one answer.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features) sum += Weights[feature & _mask];
        return sum;
    }
}
