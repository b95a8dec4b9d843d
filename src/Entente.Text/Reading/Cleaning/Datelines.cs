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
            Take(draft, i, found);
            return;
        }
    }

    /// <summary>How many units of a paragraph are its dateline; 0 when it has none.</summary>
    internal static int LengthOf(string text) => Find(text)?.Length ?? 0;

    private static Dateline? Find(string text)
    {
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
        var known = agency is null || Agencies.IsKnown(agency);
        if (place is not null && !DatelineForms.IsPlace(place, date is not null || (agency is not null && known))) return null;
        return place is null && date is null && !known ? null : new(match.Length, place, known ? agency : null, date);
    }

    private static void Take(Draft draft, int index, Dateline found)
    {
        var piece = draft.Pieces[index];
        draft.Place ??= found.Place;
        draft.Agency ??= found.Agency;
        if (found.Date is { } date)
            draft.Publish(date.Full ?? (OtherYear(draft) is { } other ? date.Near(other) : null), "dateline");
        draft.Leave(piece.Text[..found.Length], "dateline");
        draft.Pieces[index] = piece.Slice(found.Length, piece.Text.Length);
    }

    // A copyright notice is the only other place of a page that tells the year of its making.
    private static DateOnly? OtherYear(Draft draft)
    {
        foreach (var left in draft.LeftOut.Where(l => l.Reason is "copyright"))
            if (DatelineForms.Year().Match(left.Text) is { Success: true } year)
                return new DateOnly(int.Parse(year.ValueSpan, System.Globalization.CultureInfo.InvariantCulture), 6, 30);
        return null;
    }

    private readonly record struct Dateline(int Length, string? Place, string? Agency, PrintedDate? Date);
}
