using Entente.Model.Reports;

namespace Entente.Text.Reading.Plain;

/// <summary>
/// Plain text to paragraphs. Empty lines part them; so do single line breaks, unless the lines are one paragraph wrapped to a width.
/// A joined line break becomes a space, so that every unit of a paragraph stands as far from its start as it does in the source.
/// </summary>
internal static class PlainText
{
    internal static List<Piece> Pieces(string source)
    {
        var pieces = new List<Piece>();
        var group = new List<Line>();
        for (var at = 0; at <= source.Length;)
        {
            var end = source.IndexOf('\n', at);
            if (end < 0) end = source.Length;
            var line = Line.At(source, at, end);
            if (line.IsEmpty || line.IsMarked) Flush(source, group, pieces);
            if (line.IsMarked) pieces.Add(line.ToPiece(source));
            else if (!line.IsEmpty) group.Add(line);
            at = end + 1;
        }

        Flush(source, group, pieces);
        return pieces;
    }

    private static void Flush(string source, List<Line> group, List<Piece> pieces)
    {
        if (group.Count > 1 && Wrapping.IsWrapped(source, group))
            pieces.Add(Joined(source, group[0].Start, group[^1].End));
        else
            pieces.AddRange(group.Select(line => line.ToPiece(source)));
        group.Clear();
    }

    private static Piece Joined(string source, int start, int end) =>
        new(source[start..end].Replace('\n', ' '), BlockKind.Paragraph, start);
}
