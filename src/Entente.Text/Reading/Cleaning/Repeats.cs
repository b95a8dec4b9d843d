using System.Buffers;
using Entente.Model.Reports;

namespace Entente.Text.Reading.Cleaning;

/// <summary>What a page prints twice counts once: headlines, with or without the site's name, captions, whole paragraphs.</summary>
internal static class Repeats
{
    private const int MinWords = 3;
    private const int MinTitleWords = 5;
    private const int MaxCompared = 4000;
    private const string Reason = "printed twice";
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".!?:—–");

    internal static void Apply(Draft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        draft.Remove(piece => IsRepeat(piece, seen, draft) ? Reason : null);
        TakeTitleOffBody(draft);
    }

    private static bool IsRepeat(Piece piece, HashSet<string> seen, Draft draft)
    {
        if (piece.Text.Length > MaxCompared || Shapes.Words(piece.Text) < MinWords) return false;
        var key = Keys.Of(piece.Text);
        if (!seen.Add(key)) return true;
        if (!Shapes.IsHeadline(piece.Text)) return false;
        var end = SiteName.HeadlineEnd(piece.Text, draft.Outlet);
        if (end == piece.Text.Length || seen.Add(Keys.Of(piece.Text.AsSpan(0, end)))) return false;
        draft.Outlet ??= SiteName.OutletOf(piece.Text[end..]);
        return true;
    }

    private static void TakeTitleOffBody(Draft draft)
    {
        if (draft.Title is not { } title || Shapes.Words(title) < MinTitleWords) return;
        var body = draft.Pieces.FindIndex(p => p.Kind is BlockKind.Paragraph);
        if (body < 0) return;
        var piece = draft.Pieces[body];
        var end = Keys.EndOfPrefix(piece.Text, Keys.Of(title));
        if (end < 0) return;
        var rest = end;
        while (rest < piece.Text.Length && !char.IsLetterOrDigit(piece.Text[rest]) && piece.Text[rest] is not ('“' or '"' or '‘' or '(')) rest++;
        if (rest < piece.Text.Length && (rest == end || !char.IsUpper(piece.Text[rest]) || !IsBreak(piece.Text.AsSpan(end, rest - end)))) return;
        draft.Leave(piece.Text[..rest], Reason);
        if (rest >= piece.Text.Length) draft.Pieces.RemoveAt(body);
        else draft.Pieces[body] = piece.Slice(rest, piece.Text.Length);
    }

    // "Iran warns Israel Tuesday…" goes on; "Iran warns Israel. On Tuesday…" begins anew.
    private static bool IsBreak(ReadOnlySpan<char> between) => between.ContainsAny(Breaks) || between.IndexOf("- ") >= 0;
}
