using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Forward and backward sums of one sentence, scaled word by word, and the gradient of its negative log-likelihood.</summary>
internal sealed class CrfChain
{
    private const int Stride = NameLabels.Stride;
    private const int Labels = NameLabels.Count;

    private float[] _emission = [], _local = [], _forward = [], _backward = [], _gradient = [];
    private readonly float[] _pair = new float[Stride * Stride];
    private readonly float[] _pairGradient = new float[Stride * Stride];
    private readonly float[] _raw = new float[Stride * Stride];
    private int _length;

    internal Span<float> Emission(int word) => _emission.AsSpan(word * Stride, Stride);

    internal ReadOnlySpan<float> Gradient(int word) => _gradient.AsSpan(word * Stride, Stride);

    internal ReadOnlySpan<float> PairGradient => _pairGradient;

    internal void Start(int length, float[] pairs)
    {
        _length = length;
        if (_emission.Length < length * Stride)
        {
            var size = length * Stride * 2;
            (_emission, _local, _forward, _backward, _gradient) = (new float[size], new float[size], new float[size], new float[size], new float[size]);
        }
        pairs.CopyTo(_raw, 0);
        for (var a = 0; a < Labels; a++)
            for (var b = 0; b < Labels; b++)
                _pair[a * Stride + b] = NameLabels.Follows(a, b) ? MathF.Exp(pairs[a * Stride + b]) : 0;
    }

    /// <summary>Fills the gradients and gives the negative log-likelihood of <paramref name="gold"/>.</summary>
    internal double Run(byte[] gold)
    {
        var total = Forward();
        Backward();
        Array.Clear(_pairGradient);
        for (var i = 0; i < _length; i++) Marginals(i, gold);
        return total - GoldScore(gold);
    }

    private double Forward()
    {
        var total = 0.0;
        for (var i = 0; i < _length; i++)
        {
            var row = i * Stride;
            var most = float.MinValue;
            for (var b = 0; b < Labels; b++) most = Math.Max(most, _emission[row + b]);
            var sum = 0f;
            for (var b = 0; b < Labels; b++)
            {
                _local[row + b] = MathF.Exp(_emission[row + b] - most);
                _forward[row + b] = _local[row + b] * (i == 0 ? (NameLabels.Starts(b) ? 1 : 0) : Into(row - Stride, b));
                if (i == _length - 1 && !NameLabels.Ends(b)) _forward[row + b] = 0;
                sum += _forward[row + b];
            }
            sum = Math.Max(sum, 1e-30f);
            for (var b = 0; b < Labels; b++) _forward[row + b] /= sum;
            total += Math.Log(sum) + most;
        }
        return total;
    }

    private float Into(int row, int b)
    {
        var sum = 0f;
        for (var a = 0; a < Labels; a++) sum += _forward[row + a] * _pair[a * Stride + b];
        return sum;
    }

    private void Backward()
    {
        var last = (_length - 1) * Stride;
        for (var a = 0; a < Labels; a++) _backward[last + a] = NameLabels.Ends(a) ? 1 : 0;
        for (var row = last - Stride; row >= 0; row -= Stride)
        {
            var sum = 0f;
            for (var a = 0; a < Labels; a++)
            {
                var value = 0f;
                for (var b = 0; b < Labels; b++) value += _pair[a * Stride + b] * _local[row + Stride + b] * _backward[row + Stride + b];
                _backward[row + a] = value;
                sum += value;
            }
            sum = Math.Max(sum, 1e-30f);
            for (var a = 0; a < Labels; a++) _backward[row + a] /= sum;
        }
    }

    private void Marginals(int word, byte[] gold)
    {
        var row = word * Stride;
        var sum = 1e-30f;
        for (var a = 0; a < Labels; a++) sum += _forward[row + a] * _backward[row + a];
        for (var a = 0; a < Labels; a++) _gradient[row + a] = _forward[row + a] * _backward[row + a] / sum;
        _gradient[row + gold[word]] -= 1;
        if (word == 0) return;
        PairMarginals(row);
        _pairGradient[gold[word - 1] * Stride + gold[word]] -= 1;
    }

    private void PairMarginals(int row)
    {
        var sum = 1e-30f;
        for (var a = 0; a < Labels; a++)
            for (var b = 0; b < Labels; b++) sum += Joint(row, a, b);
        for (var a = 0; a < Labels; a++)
            for (var b = 0; b < Labels; b++) _pairGradient[a * Stride + b] += Joint(row, a, b) / sum;
    }

    private float Joint(int row, int a, int b) => _forward[row - Stride + a] * _pair[a * Stride + b] * _local[row + b] * _backward[row + b];

    private double GoldScore(byte[] gold)
    {
        double score = 0;
        for (var i = 0; i < _length; i++)
            score += _emission[i * Stride + gold[i]] + (i > 0 ? _raw[gold[i - 1] * Stride + gold[i]] : 0);
        return score;
    }
}
