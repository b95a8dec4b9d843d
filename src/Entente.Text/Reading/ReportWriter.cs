using System.Text;
using Entente.Model.Dates;
using Entente.Model.Reports;
using Entente.Model.Text;
using Entente.Text.Reading.Languages;

namespace Entente.Text.Reading;

/// <summary>Writes the pieces of a draft down as the clean text of a report.</summary>
internal static class ReportWriter
{
    internal const string Between = "\n\n";

    internal static Report Write(Draft draft)
    {
        var (text, blocks) = Lay(draft.Pieces);
        return new Report
        {
            Id = draft.Id,
            File = draft.File,
            Outlet = draft.Outlet ?? draft.Agency,
            Title = draft.Title,
            Byline = draft.Byline,
            Place = draft.Place,
            Published = draft.Published is { } day ? DateRange.OfDay(day) : null,
            PublishedFrom = draft.PublishedFrom,
            Address = draft.Address,
            Language = LanguageGuess.Of(text, draft.PageLanguage),
            Text = text,
            Blocks = blocks,
            LeftOut = draft.LeftOut,
        };
    }

    private static (string Text, Block[] Blocks) Lay(List<Piece> pieces)
    {
        var text = new StringBuilder();
        var blocks = new Block[pieces.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) text.Append(Between);
            var start = text.Length;
            text.Append(pieces[i].Text);
            blocks[i] = new(new TextSpan(start, text.Length), pieces[i].Kind, pieces[i].SourceStart);
        }

        return (text.ToString(), blocks);
    }
}
