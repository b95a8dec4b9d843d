using System.Runtime.Intrinsics;

namespace Entente.Text.Parsing.Network;

/// <summary>What the input weights of the first layer make of a word, rounded to 16 bits as it always is before use.</summary>
internal sealed class KnownWord(string form, int glue)
{
    // Beyond 16 every gate is shut or open.
    private const float Scale = 2048;
    private short[] _gates = [];

    public string Form { get; } = form;

    public int Glue { get; } = glue;

    public bool IsFilled => _gates.Length > 0;

    public bool Is(ReadOnlySpan<char> form, int glue) => Glue == glue && form.SequenceEqual(Form);

    /// <summary>Takes over rounded gates: those of the forward direction, then those of the backward one.</summary>
    public void Fill(ReadOnlySpan<float> forward, ReadOnlySpan<float> backward)
    {
        var gates = new short[forward.Length + backward.Length];
        for (var k = 0; k < forward.Length; k++) gates[k] = (short)(forward[k] * Scale);
        for (var k = 0; k < backward.Length; k++) gates[forward.Length + k] = (short)(backward[k] * Scale);
        _gates = gates;
    }

    /// <summary>Writes the gates of a direction, 0 or 1.</summary>
    public void CopyTo(int direction, Span<float> target)
    {
        var gates = _gates.AsSpan(direction * target.Length, target.Length);
        var unit = Vector256.Create(1 / Scale);
        for (var k = 0; k < gates.Length; k += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.Create<short>(gates[k..]));
            (Vector256.ConvertToSingle(low) * unit).CopyTo(target[k..]);
            (Vector256.ConvertToSingle(high) * unit).CopyTo(target[(k + 8)..]);
        }
    }

    /// <summary>Rounds gates, so that it makes no difference whether a word was known.</summary>
    public static void Round(Span<float> gates)
    {
        var (scale, unit, most) = (Vector256.Create(Scale), Vector256.Create(1 / Scale), Vector256.Create((float)short.MaxValue));
        for (var k = 0; k < gates.Length; k += 8)
        {
            var whole = Vector256.Round(Vector256.Clamp(Vector256.Create<float>(gates[k..]) * scale, -most, most));
            (whole * unit).CopyTo(gates[k..]);
        }
    }
}
