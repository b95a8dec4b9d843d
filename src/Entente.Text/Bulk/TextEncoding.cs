namespace Entente.Text.Bulk;

/// <summary>How a stream's bytes stand for characters.</summary>
internal enum TextEncoding
{
    Utf8,
    Utf16,
    Utf16BigEndian,
}
