namespace Entente.Text.Reading;

/// <summary>Files that are no text, told by their first bytes.</summary>
internal static class BinaryFormats
{
    private static readonly (byte[] Start, string Kind)[] Starts =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "zip or Office document"),
        ("GIF8"u8.ToArray(), "GIF picture"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG picture"),
        ([0xFF, 0xD8, 0xFF], "JPEG picture"),
        ([0x1F, 0x8B], "gzip archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "old Office document"),
        ("7z"u8.ToArray().Concat(new byte[] { 0xBC, 0xAF }).ToArray(), "7z archive"),
        ("Rar!"u8.ToArray(), "RAR archive"),
        ("{\\rtf"u8.ToArray(), "RTF document"),
    ];

    internal static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Starts)
            if (bytes.StartsWith(start)) return kind;
        return null;
    }
}
