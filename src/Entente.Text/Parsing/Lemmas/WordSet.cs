namespace Entente.Text.Parsing.Lemmas;

/// <summary>A set of words as a Bloom filter (Bloom 1970): it never misses a member and takes one other word in fifty for one.</summary>
/// <param name="bits">A power of two of bits.</param>
internal sealed class WordSet(ulong[] bits)
{
    private const int Probes = 4;
    private const int BitsPerWord = 9;
    private readonly uint _mask = (uint)(bits.Length * 64) - 1;

    public ulong[] Bits { get; } = bits;

    public static WordSet Of(IReadOnlyCollection<string> words)
    {
        var size = 64u;
        while (size < words.Count * BitsPerWord) size *= 2;
        var set = new WordSet(new ulong[size / 64]);
        foreach (var word in words) set.Add(word);
        return set;
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        var (at, step) = Hashes(word);
        for (var i = 0; i < Probes; i++, at += step)
        {
            var bit = at & _mask;
            if ((Bits[bit / 64] >> (int)(bit % 64) & 1) == 0) return false;
        }
        return true;
    }

    private void Add(string word)
    {
        var (at, step) = Hashes(word);
        for (var i = 0; i < Probes; i++, at += step)
        {
            var bit = at & _mask;
            Bits[bit / 64] |= 1UL << (int)(bit % 64);
        }
    }

    private static (uint At, uint Step) Hashes(ReadOnlySpan<char> word)
    {
        var hash = Hash.Text(Hash.Start(200), word);
        return (Hash.Mix(hash), Hash.Mix(hash ^ 0x9E3779B9) | 1);
    }
}
