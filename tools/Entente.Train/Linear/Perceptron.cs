using Entente.Text.Parsing;

namespace Entente.Train.Linear;

/// <summary>An averaged perceptron with a margin over hashed features (Collins 2002).</summary>
internal sealed class Perceptron(int classes, int bits, int margin)
{
    private const int Largest = 30000;
    private readonly int[] _weights = new int[(1 << bits) * classes];
    private readonly long[] _totals = new long[(1 << bits) * classes];
    private readonly int _mask = (1 << bits) - 1;
    private long _time = 1;

    /// <summary>Learns one decision; returns what it would have answered.</summary>
    public int Learn(ReadOnlySpan<uint> features, int gold)
    {
        Span<int> scores = stackalloc int[classes];
        foreach (var feature in features)
        {
            var at = (int)(feature & (uint)_mask) * classes;
            for (var c = 0; c < classes; c++) scores[c] += _weights[at + c];
        }
        var (best, rival) = (0, -1);
        for (var c = 0; c < classes; c++)
        {
            if (scores[c] > scores[best]) best = c;
            if (c != gold && (rival < 0 || scores[c] > scores[rival])) rival = c;
        }
        if (scores[gold] - scores[rival] <= margin) Update(features, gold, rival);
        _time++;
        return best;
    }

    /// <summary>The averaged weights, in 16 bits.</summary>
    public LinearModel Finish()
    {
        var averaged = new double[_weights.Length];
        for (var i = 0; i < averaged.Length; i++) averaged[i] = _weights[i] - _totals[i] / (double)_time;
        var scale = Largest / Math.Max(1, averaged.Max(Math.Abs));
        return new LinearModel(classes, [.. averaged.Select(w => (short)Math.Round(w * scale))]);
    }

    private void Update(ReadOnlySpan<uint> features, int gold, int rival)
    {
        foreach (var feature in features)
        {
            var at = (int)(feature & (uint)_mask) * classes;
            _weights[at + gold]++;
            _totals[at + gold] += _time;
            _weights[at + rival]--;
            _totals[at + rival] -= _time;
        }
    }
}
