namespace Entente.Train;

/// <summary>Numbers that look random and are the same on every run (xorshift64*).</summary>
internal struct Shuffle(ulong seed)
{
    private ulong _state = (seed + 1) * 0x9E3779B97F4A7C15;

    public uint Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 0x2545F4914F6CDD1D) >> 32);
    }

    /// <summary>A number from 0 up to 1.</summary>
    public float Unit() => (Next() >> 8) * (1f / (1 << 24));

    public void Mix<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (uint)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
