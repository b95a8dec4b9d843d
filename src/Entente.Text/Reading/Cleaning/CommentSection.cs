using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>What readers wrote below a report: from the heading of their section to the end.</summary>
internal static partial class CommentSection
{
    private const double After = 0.5;
    private const int MinProse = 3;

    internal static void Apply(Draft draft)
    {
        var total = draft.Pieces.Sum(p => (long)p.Text.Length);
        var (before, prose) = (0L, 0);
        for (var i = 0; i < draft.Pieces.Count; i++)
        {
            var text = draft.Pieces[i].Text;
            // A link to the section stands above the text, too.
            if (prose >= MinProse && before > total * After && text.Length <= 40 && Heading().IsMatch(text))
            {
                Cut(draft, i);
                return;
            }

            before += text.Length;
            if (Shapes.IsProse(text)) prose++;
        }
    }

    private static void Cut(Draft draft, int from)
    {
        foreach (var piece in draft.Pieces[from..]) draft.Leave(piece.Text, "comments");
        draft.Pieces.RemoveRange(from, draft.Pieces.Count - from);
    }

    [GeneratedRegex(@"^(readers?'?\s+)?comments\s*:?$|^\d[\d,.]*\s+(comments?|responses?|replies)\s*:?$|^comments?\s*\(?\d[\d,.]*\)?$|^(leave|post|add|write)\s+a\s+(comment|reply)$|^join the (conversation|discussion)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
