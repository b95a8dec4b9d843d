using Entente.Model.Reports;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Finds the headline, takes the site's name off it, and puts it first.</summary>
internal static class Headlines
{
    private const int MinWords = 3;

    internal static void Apply(Draft draft)
    {
        draft.Title = Tidy(draft.Title);
        if (draft.Title is null && draft.Pieces is [var first, _, ..] && IsTitle(first)) draft.Title = first.Text;
        if (draft.Title is not { } title) return;
        var end = SiteName.HeadlineEnd(title, draft.Outlet);
        if (end < title.Length)
        {
            draft.Outlet ??= SiteName.OutletOf(title[end..]);
            draft.Title = title[..end].TrimEnd();
        }

        Place(draft, title, draft.Title);
    }

    private static string? Tidy(string? title)
    {
        var words = title?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is { Length: > 0 } ? string.Join(' ', words) : null;
    }

    private static bool IsTitle(Piece piece) =>
        piece.Kind is BlockKind.Paragraph or BlockKind.Heading && Shapes.IsHeadline(piece.Text) && Shapes.Words(piece.Text) >= MinWords
        && !char.IsLower(piece.Text[0]) && Datelines.LengthOf(piece.Text) is 0;

    // The page's own heading gives way to the headline of the metadata when both say the same.
    private static void Place(Draft draft, string printed, string title)
    {
        if (draft.Pieces is [var first, ..] && (first.Text == printed || Keys.Of(Start(first.Text)) == Keys.Of(title)))
        {
            if (first.Text.Length > title.Length && first.Text.StartsWith(title, StringComparison.Ordinal))
            {
                draft.Leave(first.Text[title.Length..].Trim(' ', '|', '-', '–', '—', ':', '»', '·', '•'), "site name");
                first = first.Slice(0, title.Length);
            }

            draft.Title = first.Text;
            draft.Pieces[0] = first with { Kind = BlockKind.Title };
        }
        else
        {
            draft.Pieces.Insert(0, new(title, BlockKind.Title, -1));
        }
    }

    private static ReadOnlySpan<char> Start(string text) => text.AsSpan(0, Math.Min(text.Length, Shapes.MaxHeadline * 2));
}
