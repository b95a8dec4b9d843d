using System.Buffers;
using System.Text;

namespace Entente.Text.Reading;

/// <summary>The encoding that a page names in its first bytes, as in <c>&lt;meta charset="windows-1251"&gt;</c>.</summary>
internal static class PageCharset
{
    private const int Head = 4096;
    private const int MaxName = 40;
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' />;");

    internal static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || head.AsSpan().TrimStart() is not ['<', ..]) return null;
        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAny(Ends);
        return end is > 0 and <= MaxName ? Named(name[..end].ToString()) : null;
    }

    private static Encoding? Named(string name)
    {
        // A page that is not valid UTF-8 but says so was written in something else.
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)) return Western;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
