using Entente.Model.Reports;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Short lines above running text are headings; those that nothing follows stay as they are.</summary>
internal static class Headings
{
    internal static void Apply(Draft draft)
    {
        for (var i = 0; i + 1 < draft.Pieces.Count; i++)
        {
            var piece = draft.Pieces[i];
            if (piece.Kind is BlockKind.Paragraph && Shapes.IsHeading(piece.Text)) draft.Pieces[i] = piece with { Kind = BlockKind.Heading };
        }
    }
}
