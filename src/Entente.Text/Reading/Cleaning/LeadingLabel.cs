using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>A label with the date that stands before the text in its first paragraph, as in <c>date 2026-03-05 The ministry …</c>.</summary>
internal static partial class LeadingLabel
{
    private const int Looked = 6;

    internal static void Apply(Draft draft)
    {
        for (var i = 0; i < draft.Pieces.Count && i < Looked; i++)
        {
            var piece = draft.Pieces[i];
            var label = Label().Match(piece.Text, 0, Math.Min(piece.Text.Length, 40));
            if (!label.Success || PrintedDates.First(piece.Text, label.Length) is not { } date) continue;
            if (date.Start > label.Length || date.Full is null) continue;
            var rest = piece.Slice(EndOf(piece.Text, date.End), piece.Text.Length);
            if (rest.Text.Length is 0) return;
            draft.Publish(date.Full, "first line");
            draft.Leave(piece.Text[..date.End], "date");
            draft.Pieces[i] = rest;
            return;
        }
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '|' or '–' or '—' or '-' or ',' or ';') at++;
        return at;
    }

    [GeneratedRegex(@"^(date|published|publication date|published on|posted|posted on)\s*[:=]?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
