using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Model.Reports;

namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// The dateline before the first sentence: <c>Brussels, March 4 (IANS)</c>, <c>KYIV, Ukraine (AP) —</c>, <c>MOSCOW, 5 March. /TASS/.</c>
/// It gives place, agency and day, and leaves the clean text.
/// </summary>
internal static class Datelines
{
    private const int LookedAt = 4;

    internal static void Apply(Draft draft)
    {
        var looked = 0;
        for (var i = 0; i < draft.Pieces.Count && looked < LookedAt; i++)
        {
            if (draft.Pieces[i].Kind is not BlockKind.Paragraph) continue;
            looked++;
            if (Find(draft.Pieces[i].Text) is not { } found) continue;
            // Later on, a name with a dash or colon is the entry of a list.
            if (looked > 1 && found is { Agency: null, Date: null } && Shapes.IsProse(draft.Pieces[FirstParagraph(draft)].Text)) return;
            Take(draft, i, found);
            return;
        }
    }

    private static int FirstParagraph(Draft draft) => draft.Pieces.FindIndex(p => p.Kind is BlockKind.Paragraph);

    /// <summary>How many units of a paragraph are its dateline; 0 when it has none.</summary>
    internal static int LengthOf(string text) => Find(text)?.Length ?? 0;

    private static Dateline? Find(string text)
    {
        if (text.Length <= Shapes.MaxHeadline && !Shapes.EndsSentence(text)) return null;
        var head = text[..Math.Min(text.Length, DatelineForms.MaxLength)];
        foreach (var form in DatelineForms.All)
            if (form.Match(head) is { Success: true } match && Read(text, match) is { } found) return found;
        return null;
    }

    private static Dateline? Read(string text, Match match)
    {
        if (match.Length >= text.Length || !DatelineForms.Begins(text, match.Length)) return null;
        var agency = match.Groups["agency"] is { Success: true } a ? a.Value.Trim() : null;
        var place = match.Groups["place"] is { Success: true } p ? p.Value.Trim(' ', ',') : null;
        var date = match.Groups["date"] is { Success: true } d ? PrintedDates.First(d.Value) : null;
        if (match.Groups["date"].Success && date is null) return null;
        // Between a place with its day and the text, brackets hold an agency, known or not.
        var known = agency is null || Agencies.IsKnown(agency) || SiteName.IsPaper(agency) || (place is not null && date is not null);
        if (place is not null && !DatelineForms.IsPlace(place, date is not null || (agency is not null && known))) return null;
        return place is null && date is null && !known ? null : new(match.Length, place, known ? agency : null, date);
    }

    private static void Take(Draft draft, int index, Dateline found)
    {
        var piece = draft.Pieces[index];
        draft.Place ??= found.Place;
        draft.Agency ??= found.Agency;
        if (found.Date is { } date)
            draft.Publish(date.Full ?? (CopyrightYear(draft) is { } year ? date.In(year) : null), "dateline");
        draft.Leave(piece.Text[..found.Length], "dateline");
        draft.Pieces[index] = piece.Slice(found.Length, piece.Text.Length);
    }

    // A copyright notice is the only other place of a page that tells the year of its making.
    private static int? CopyrightYear(Draft draft)
    {
        foreach (var left in draft.LeftOut.Where(l => l.Reason is "copyright"))
            if (DatelineForms.Year().Match(left.Text) is { Success: true } year) return int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
        return null;
    }

    private readonly record struct Dateline(int Length, string? Place, string? Agency, PrintedDate? Date);
}
