using Entente.Model.Reports;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Runs of very short lines above or below the text: the menus of a page that was copied whole. Between paragraphs they are lists.</summary>
internal static class Menus
{
    private const int MinRun = 4;

    internal static void Apply(Draft draft)
    {
        var kept = new List<Piece>(draft.Pieces.Count);
        var (first, last) = (draft.Pieces.FindIndex(IsProse), draft.Pieces.FindLastIndex(IsProse));
        for (var i = 0; i < draft.Pieces.Count;)
        {
            var run = RunAt(draft.Pieces, i);
            var isMenu = run >= MinRun && (i < first || i > last);
            for (var end = i + Math.Max(run, 1); i < end; i++)
            {
                if (isMenu) draft.Leave(draft.Pieces[i].Text, "menu");
                else kept.Add(draft.Pieces[i]);
            }
        }

        draft.Pieces = kept;
    }

    private static bool IsProse(Piece piece) => Shapes.IsProse(piece.Text);

    private static int RunAt(List<Piece> pieces, int at)
    {
        var end = at;
        while (end < pieces.Count && IsMenuable(pieces[end]) && Shapes.IsScrap(pieces[end].Text)) end++;
        return end - at;
    }

    // In a web page, short runs are tables and lists: its menus are known by their tags.
    private static bool IsMenuable(Piece piece) => piece.Kind is BlockKind.Paragraph && piece.SourceStart >= 0;
}
