namespace Entente.Text.Parsing.Tokens;

/// <summary>A stretch of a paragraph without white space.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="NextWord">Where the next stretch of the paragraph begins, or -1.</param>
/// <param name="Flags">What it looks like: an address, a number.</param>
/// <param name="AddressStart">The first unit of an address in it.</param>
/// <param name="AddressEnd">The unit after the address, not behind its first where there is none.</param>
internal readonly record struct Chunk(int Start, int End, int NextWord, uint Flags, int AddressStart, int AddressEnd)
{
    private const int Looked = 256;
    private const uint Money = 128;
    private const uint Path = 256;

    /// <summary>Whether it looks like an address on the web or of mail.</summary>
    public bool IsAddress => (Flags & 7) != 0;

    /// <summary>Whether the place before <paramref name="at"/> is inside an address.</summary>
    public bool IsInAddress(int at) => at > AddressStart && at < AddressEnd;

    /// <summary>Whether an address begins or ends at a place.</summary>
    public bool IsAddressEdge(int at) => AddressEnd > AddressStart && (at == AddressStart || at == AddressEnd);

    /// <summary>Whether it is a number in parts, a date or the mark of a document.</summary>
    public bool IsPath => (Flags & Path) != 0;

    /// <summary>Whether it holds a currency sign.</summary>
    public bool HasMoney => (Flags & Money) != 0;

    public static Chunk At(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = start;
        while (stop < end && !Chars.IsSpace(text[stop])) stop++;
        var next = stop;
        while (next < end && Chars.IsSpace(text[next])) next++;
        var flags = Look(text[start..Math.Min(stop, start + Looked)]);
        var (first, last) = (flags & 7) == 0 ? (0, 0) : Address.Find(text[start..stop]);
        return new Chunk(start, stop, next < end ? next : -1, flags, start + first, start + last);
    }

    private static uint Look(ReadOnlySpan<char> chunk)
    {
        var flags = 0u;
        if (chunk.Contains('@')) flags |= 1;
        if (chunk.Contains("://", StringComparison.Ordinal)) flags |= 2;
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || HasDomain(chunk)) flags |= 4;
        if (chunk.IndexOfAnyInRange('0', '9') >= 0) flags |= 8;
        if (chunk.Count('.') > 1) flags |= 16;
        if (chunk.Contains('/')) flags |= 32;
        if (chunk.Contains('_')) flags |= 64;
        if (chunk.IndexOfAny("$€£¥") >= 0) flags |= Money;
        if ((flags & 8) != 0 && chunk.Count('/') > 1) flags |= Path;
        return flags;
    }

    private static bool HasDomain(ReadOnlySpan<char> chunk) =>
        chunk.Contains(".com", StringComparison.OrdinalIgnoreCase) || chunk.Contains(".org", StringComparison.OrdinalIgnoreCase)
        || chunk.Contains(".net", StringComparison.OrdinalIgnoreCase) || chunk.Contains(".htm", StringComparison.OrdinalIgnoreCase);
}
