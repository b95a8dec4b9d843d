using System.Runtime.Intrinsics;
using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>
/// Maximises the likelihood of the labels of a linear-chain conditional random field, a sentence at a time with AdaGrad (Duchi, Hazan and
/// Singer 2011); some features are left out at random each time, so that no single one is leaned on.
/// </summary>
internal sealed class CrfTrainer(CrfData data, CrfOptions options)
{
    private const int Stride = NameLabels.Stride;

    /// <summary>For each feature, its weights and then the sums of its squared gradients.</summary>
    private readonly float[] _rows = new float[data.Keys.Count * 2 * Stride];
    private readonly float[] _pairs = new float[Stride * Stride];
    private readonly float[] _pairSquares = new float[Stride * Stride];
    private readonly float[] _sums = new float[data.Keys.Count * Stride];
    private readonly float[] _pairSums = new float[Stride * Stride];
    private readonly CrfChain _chain = new();
    private ulong _random = options.Seed;

    internal float[] Pairs => _pairs;

    internal ReadOnlySpan<float> Row(int feature) => _rows.AsSpan(feature * 2 * Stride, Stride);

    internal void Train(Action<int, double> progress)
    {
        var order = Enumerable.Range(0, data.Sentences.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            Shuffle(order);
            var loss = 0.0;
            foreach (var i in order) loss += Step(data.Sentences[i]);
            progress(epoch, loss / order.Length);
            if (options.Epochs - epoch <= options.Averaged) Remember();
        }
        Average();
    }

    /// <summary>The end of each of the last passes is a model of its own; their mean is steadier than the last.</summary>
    private void Remember()
    {
        for (var f = 0; f < data.Keys.Count; f++)
            for (var k = 0; k < Stride; k++) _sums[f * Stride + k] += _rows[f * 2 * Stride + k];
        for (var i = 0; i < _pairs.Length; i++) _pairSums[i] += _pairs[i];
    }

    private void Average()
    {
        for (var f = 0; f < data.Keys.Count; f++)
            for (var k = 0; k < Stride; k++) _rows[f * 2 * Stride + k] = _sums[f * Stride + k] / options.Averaged;
        for (var i = 0; i < _pairs.Length; i++) _pairs[i] = _pairSums[i] / options.Averaged;
    }

    private double Step(CrfSentence sentence)
    {
        var kept = new int[sentence.Words.Length][];
        for (var i = 0; i < kept.Length; i++) kept[i] = Drop(sentence.Words[i]);
        _chain.Start(kept.Length, _pairs);
        for (var i = 0; i < kept.Length; i++) Emit(kept[i], _chain.Emission(i));
        var loss = _chain.Run(sentence.Labels);
        for (var i = 0; i < kept.Length; i++) Update(kept[i], _chain.Gradient(i), sentence.Weight);
        UpdatePairs(sentence.Weight);
        return loss;
    }

    private void Emit(int[] features, Span<float> into)
    {
        var sum = Vector512<float>.Zero;
        foreach (var feature in features) sum += Vector512.Create<float>(_rows.AsSpan(feature * 2 * Stride, Stride));
        sum.CopyTo(into);
    }

    private void Update(int[] features, ReadOnlySpan<float> gradient, float weight)
    {
        var step = Vector512.Create<float>(gradient) * weight;
        foreach (var feature in features)
        {
            ref var row = ref _rows[feature * 2 * Stride];
            ref var squares = ref _rows[feature * 2 * Stride + Stride];
            var value = Vector512.LoadUnsafe(ref row);
            var g = step + value * options.Decay;
            var sum = Vector512.LoadUnsafe(ref squares) + g * g;
            sum.StoreUnsafe(ref squares);
            (value - g * options.Rate / (Vector512.Sqrt(sum) + Vector512.Create(0.01f))).StoreUnsafe(ref row);
        }
    }

    private void UpdatePairs(float weight)
    {
        var gradient = _chain.PairGradient;
        for (var i = 0; i < _pairs.Length; i++)
        {
            var g = gradient[i] * weight + _pairs[i] * options.Decay;
            _pairSquares[i] += g * g;
            _pairs[i] -= options.Rate * g / (MathF.Sqrt(_pairSquares[i]) + 0.01f);
        }
    }

    private int[] Drop(int[] features)
    {
        var kept = new List<int>(features.Length);
        foreach (var feature in features)
            if (Next() >= options.Dropout) kept.Add(feature);
        return [.. kept];
    }

    private void Shuffle(int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(Next() * (i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    /// <summary>Xorshift: the same numbers on every runtime.</summary>
    private float Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (_random >> 40) / (float)(1 << 24);
    }
}
