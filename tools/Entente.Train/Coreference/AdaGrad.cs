using Entente.Text.Coreference;

namespace Entente.Train.Coreference;

/// <summary>Weights of a linear model that learn by adaptive steps (Duchi, Hazan and Singer 2011), averaged as training goes on (Collins 2002).</summary>
internal sealed class AdaGrad(int classes, int bits, float rate)
{
    private const float Start = 0.1f;
    private readonly float[] _weights = new float[(1 << bits) * classes];
    private readonly float[] _squares = new float[(1 << bits) * classes];
    private readonly float[] _sums = new float[(1 << bits) * classes];
    private int _times;
    private readonly uint _mask = (1u << bits) - 1;

    public int Classes => classes;

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var at = (int)(feature & _mask) * classes;
            for (var c = 0; c < classes; c++) scores[c] += _weights[at + c];
        }
    }

    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += _weights[feature & _mask];
        return sum;
    }

    /// <summary>A step against the slope of one class.</summary>
    public void Step(ReadOnlySpan<uint> features, int c, float slope)
    {
        if (MathF.Abs(slope) < 1e-4f) return;
        foreach (var feature in features)
        {
            var at = (int)(feature & _mask) * classes + c;
            _squares[at] += slope * slope;
            _weights[at] -= rate * slope / (Start + MathF.Sqrt(_squares[at]));
        }
    }

    /// <summary>Counts the weights as they are now towards their average.</summary>
    public void Remember()
    {
        for (var i = 0; i < _weights.Length; i++) _sums[i] += _weights[i];
        _times++;
    }

    /// <summary>Takes over what another learner remembers: the average is then over both.</summary>
    public void Join(AdaGrad other)
    {
        for (var i = 0; i < _sums.Length; i++) _sums[i] += other._sums[i];
        _times += other._times;
    }

    /// <summary>The weights in 8 bits; those beyond the range are cut. The threshold is in units of the weights.</summary>
    public SmallModel Finish(float scale, float threshold) =>
        new(classes, [.. (_times == 0 ? _weights : _sums.Select(s => s / _times)).Select(w => (sbyte)Math.Clamp(MathF.Round(w * scale), -127, 127))], (int)MathF.Round(threshold * scale));
}
