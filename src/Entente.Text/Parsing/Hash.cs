using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>Hashes of features: FNV-1a steps with a final mix. The same on every machine.</summary>
internal static class Hash
{
    private const uint Prime = 16777619;

    public static uint Start(int kind) => Step(2166136261, (uint)kind + 1);

    public static uint Step(uint hash, uint value) => (hash ^ value) * Prime ^ (hash >> 15);

    public static uint Text(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Step(hash, c);
        return Step(hash, (uint)text.Length + 0x10000);
    }

    /// <summary>The text with case, digits and apostrophes folded.</summary>
    public static uint Folded(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text) hash = Step(hash, Chars.Fold(c));
        return Step(hash, (uint)text.Length + 0x10000);
    }

    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >> 16);
    }
}
