using Entente.Model.Reports;

namespace Entente.Text.Reading.Plain;

/// <summary>A line of plain text without white space at its ends and without the mark of a heading or list item.</summary>
internal readonly record struct Line(int Start, int End, BlockKind Kind)
{
    internal int Length => End - Start;

    internal bool IsEmpty => Start >= End;

    internal bool IsMarked => Kind is not BlockKind.Paragraph;

    internal static Line At(string source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        var (mark, kind) = Marks.Of(source.AsSpan(start, end - start));
        start += mark;
        return new(start, end, kind);
    }

    internal Piece ToPiece(string source) => new(source[Start..End], Kind, Start);
}
