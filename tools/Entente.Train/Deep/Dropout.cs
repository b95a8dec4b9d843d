using Entente.Text.Parsing.Network;

namespace Entente.Train.Deep;

/// <summary>Drops numbers by chance and scales up the rest; remembers the mask for the way back.</summary>
internal sealed class Dropout(float rate)
{
    private float[] _mask = [];

    public void Apply(Span<float> values, ref Shuffle shuffle)
    {
        var mask = Buffers.Take(ref _mask, values.Length);
        var keep = 1f / (1 - rate);
        for (var k = 0; k < mask.Length; k++) mask[k] = shuffle.Unit() < rate ? 0 : keep;
        Vectors.Multiply(values, mask);
    }

    public void Back(Span<float> slopes) => Vectors.Multiply(slopes, _mask);
}
