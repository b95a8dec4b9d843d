namespace Entente.Text.Names;

/// <summary>Stable hashes: features are known by these numbers in the model file, so they must never change for a file's format number.</summary>
internal static class NameHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Of the characters as they are.</summary>
    internal static ulong Exact(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    /// <summary>Of the characters in lower case, every digit taken as 0.</summary>
    internal static ulong Lower(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ Fold(c)) * Prime;
        return Finish(hash);
    }

    internal static ulong Join(ulong left, ulong right) => Finish((left * 0x9E3779B97F4A7C15) ^ (right + 0x632BE59BD9B4E019));

    /// <summary>The key of a feature: never 0, which marks an empty place.</summary>
    internal static uint Key(int template, ulong value)
    {
        var mixed = Finish(value ^ ((ulong)template * 0xD6E8FEB86659FD93));
        return Math.Max(1u, (uint)(mixed >> 32));
    }

    private static char Fold(char c)
    {
        if (char.IsAsciiDigit(c)) return '0';
        if (c == '’') return '\'';
        return char.ToLowerInvariant(c);
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        hash ^= hash >> 29;
        return hash * 0xBF58476D1CE4E5B9;
    }
}
