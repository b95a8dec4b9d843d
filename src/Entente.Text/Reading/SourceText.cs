using System.Buffers;

namespace Entente.Text.Reading;

/// <summary>
/// The decoded source that offsets point into: line ends are LF, lone surrogates are U+FFFD, other control characters are spaces.
/// Apart from CR LF, every UTF-16 unit keeps its place.
/// </summary>
internal static class SourceText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n')),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
         '\u2028', '\u2029', '\uFEFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    internal static string Tidy(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0) return text;
        var tidy = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\r' && i + 1 < text.Length && text[i + 1] is '\n') continue;
            tidy[length++] = Tidy(text, i);
        }

        return new string(tidy, 0, length);
    }

    private static char Tidy(string text, int i) => text[i] switch
    {
        '\t' or '\n' => text[i],
        '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\uFEFF' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') => ' ',
        >= '\uD800' and <= '\uDBFF' when i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]) => '\uFFFD',
        >= '\uDC00' and <= '\uDFFF' when i is 0 || !char.IsHighSurrogate(text[i - 1]) => '\uFFFD',
        var c => c,
    };
}
