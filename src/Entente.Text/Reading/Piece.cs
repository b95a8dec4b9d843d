using Entente.Model.Reports;

namespace Entente.Text.Reading;

/// <summary>A paragraph on its way into the clean text.</summary>
/// <param name="Text">Its text: for plain text, character for character what stands in the source, a joined line break as a space.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SourceStart">Where it starts in the decoded source; -1 when it has no place there.</param>
internal readonly record struct Piece(string Text, BlockKind Kind, int SourceStart)
{
    /// <summary>The part between two offsets, without white space at its ends.</summary>
    internal Piece Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(Text[start..end], Kind, SourceStart < 0 ? -1 : SourceStart + start);
    }
}
