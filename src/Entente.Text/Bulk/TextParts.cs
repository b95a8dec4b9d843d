using Entente.Model.Diagnostics;

namespace Entente.Text.Bulk;

/// <summary>
/// Cuts a stream of text into parts that end with paragraphs, and holds one part at a time. A part has about 64 thousand UTF-16 units. Where no
/// empty line comes in four times as many, it ends with a line, or a word, or in the middle of one, never inside a surrogate pair.
/// </summary>
public static class TextParts
{
    private const int Wanted = 1 << 16;
    private const int Most = 1 << 18;

    /// <summary>
    /// The parts in order; together they are the text. Reads UTF-8 and, with a byte order mark, UTF-16. Throws <see cref="EntenteException"/>
    /// for a stream that is no text, before any part, and at a place that is not of its encoding, after all parts before that place.
    /// </summary>
    /// <param name="stream">The text; stays open.</param>
    /// <param name="name">What messages call it.</param>
    public static IEnumerable<TextPart> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Views(stream, name).Select(v => new TextPart(v.Text.ToString(), v.Offset, v.IsCut));
    }

    /// <summary>The same, without a copy of each part.</summary>
    internal static IEnumerable<TextView> Views(Stream stream, string name)
    {
        var bytes = new TextBytes(stream, name);
        var buffer = new char[Most + TextBytes.MostCharacters];
        var (length, offset, wanted) = (0, 0L, Wanted);
        for (var more = true; more || length > 0;)
        {
            while (more && length < wanted) more = bytes.Read(buffer, ref length);
            var end = more ? TextCut.ParagraphEnd(buffer.AsSpan(0, length)) : length <= Most ? length : 0;
            if (end == 0 && more && length <= Most)
            {
                wanted = Math.Min(length + Wanted, Most + 1);
                continue;
            }
            if (end == 0) end = TextCut.AnyEnd(buffer.AsSpan(0, length), Math.Min(length, Most));
            if (end == 0) continue;
            yield return new TextView(buffer.AsMemory(0, end), offset, end < length && TextCut.IsInside(buffer, end));
            buffer.AsSpan(end, length - end).CopyTo(buffer);
            (length, offset, wanted) = (length - end, offset + end, Wanted);
        }
        bytes.ThrowIfBroken();
    }
}
