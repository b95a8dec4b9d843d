using System.Text;
using Entente.Model.Diagnostics;

namespace Entente.Text.Reading;

/// <summary>
/// Bytes to text: byte order marks, UTF-16 without one, UTF-8, the charset that a page names, and Windows-1252 for what is left.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 65_536;
    private const double MaxControls = 0.02;
    private const double MaxHighBytes = 0.3;
    private const double MinZeros = 0.3;
    private static readonly UTF8Encoding Utf8 = new(false, true);

    internal static (string? Text, Diagnostic? Refusal) Decode(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty) return (null, ReadMessages.Empty(file));
        if (BinaryFormats.KindOf(bytes) is { } kind) return (null, ReadMessages.Binary(file, kind));
        if ((ByMark(bytes) ?? ByZeros(bytes)) is { } wide) return Checked(file, wide);
        if (HasControls(bytes)) return (null, ReadMessages.Binary(file, "control bytes"));
        return (AsUtf8(bytes) ?? ByCharset(bytes) ?? AsWestern(bytes)) is { } text
            ? Checked(file, text)
            : (null, ReadMessages.Encoding(file));
    }

    private static (string? Text, Diagnostic? Refusal) Checked(string file, string text)
    {
        var tidy = SourceText.Tidy(text);
        return tidy.AsSpan().Trim().IsEmpty ? (null, ReadMessages.Empty(file)) : (tidy, null);
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf32(bytes)) return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes[3..]) : null;
    }

    // Text in UTF-16 that begins with a NUL begins with the same bytes.
    private static bool IsUtf32(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 is 0 && bytes.Length >= 8 && bytes[6] is 0 or 1 && bytes[7] is 0;

    // English in UTF-16 has a zero in nearly every second byte, and text in no other encoding has that.
    private static string? ByZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Length < 4) return null;
        Span<int> zeros = stackalloc int[2];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] is 0) zeros[i & 1]++;
        var enough = sample.Length / 2 * MinZeros;
        if (zeros[1] > enough && zeros[0] < enough / 4) return Encoding.Unicode.GetString(bytes);
        return zeros[0] > enough && zeros[1] < enough / 4 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    /// <summary>Whether so many control bytes are among the first that it can't be text.</summary>
    internal static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
            if (b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f')) controls++;
        return controls > sample.Length * MaxControls;
    }

    private static string? AsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? ByCharset(ReadOnlySpan<byte> bytes) =>
        PageCharset.Of(bytes) is { } encoding ? encoding.GetString(bytes) : null;

    // Mostly high bytes means another alphabet or a multi-byte encoding, which Windows-1252 would turn into nonsense.
    private static string? AsWestern(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var b in bytes)
            if (b >= 0x80) high++;
        return high > bytes.Length * MaxHighBytes ? null : PageCharset.Western.GetString(bytes);
    }
}
