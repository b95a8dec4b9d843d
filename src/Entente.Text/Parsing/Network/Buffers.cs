namespace Entente.Text.Parsing.Network;

/// <summary>Arrays that grow and are used again.</summary>
internal static class Buffers
{
    /// <summary>The first <paramref name="size"/> numbers of a buffer, with whatever is in them.</summary>
    public static Span<T> Take<T>(ref T[] buffer, int size)
    {
        if (buffer.Length < size) buffer = new T[size + size / 4];
        return buffer.AsSpan(0, size);
    }

    public static void FillRows(Span<float> target, ReadOnlySpan<float> row)
    {
        for (var at = 0; at < target.Length; at += row.Length) row.CopyTo(target[at..]);
    }
}
