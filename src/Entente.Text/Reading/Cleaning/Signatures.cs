using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// Agency signatures below a report: <c>--IANS</c>, <c>scor/as</c>, <c>(With agency inputs)</c>. They leave the clean text and stay
/// on record as a sign of where the text came from.
/// </summary>
internal static partial class Signatures
{
    private const string Reason = "agency signature";
    private const int MaxLines = 6;
    private const int Tail = 90;

    internal static void Apply(Draft draft)
    {
        for (var lines = 0; lines < MaxLines && draft.Pieces.Count > 1; lines++)
        {
            var last = draft.Pieces[^1];
            if (!IsSignature(last.Text)) break;
            Keep(draft, last.Text);
            draft.Pieces.RemoveAt(draft.Pieces.Count - 1);
        }

        TakeTail(draft);
    }

    /// <summary>Whether a line is nothing but the signature of an agency or its editors.</summary>
    internal static bool IsSignature(string line) =>
        line.Length <= Tail && (Line().IsMatch(line) || Agencies.IsKnown(line.Trim('-', '–', '—', '(', ')', '/', ' ', '.')));

    private static void TakeTail(Draft draft)
    {
        if (draft.Pieces.Count is 0) return;
        var last = draft.Pieces[^1];
        var from = Math.Max(0, last.Text.Length - Tail);
        var match = End().Match(last.Text[from..]);
        if (!match.Success || from + match.Index is 0) return;
        Keep(draft, match.Value);
        draft.Pieces[^1] = last.Slice(0, from + match.Index);
    }

    private static void Keep(Draft draft, string text)
    {
        draft.Leave(text, Reason);
        foreach (Match word in Name().Matches(text))
            if (draft.Agency is null && Agencies.IsKnown(word.Value)) draft.Agency = word.Value;
    }

    [GeneratedRegex(@"^(--?|–|—)\s?[A-Z][\p{L} /&.-]{1,40}$|^[a-z]{1,8}(/[a-z]{1,8}){1,3}/?$|^/[A-Z]{1,5}/$|^\((with|by)\s[^)]{0,60}\b(inputs?|contributions?|agenc(y|ies))\b[^)]{0,40}\)\.?$|^\((END|ENDS|ANI|AP|AFP|PTI|IANS|Reuters|UNI)\)$|^(END|ENDS|-\s?30\s?-)$|^\(?(reporting|writing|editing|additional reporting|compiled|edited)\s+by\s.{2,80}$|^(with|additional)\s(inputs?|reporting|contributions?|agency inputs)\b.{0,60}$|^source:?\s.{2,40}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s*((--|–|—)\s?(IANS|ANI|PTI|AFP|AP|Reuters|UNI|Bernama|Xinhua|TASS|WAM|KUNA)(\s+[a-z]{1,8}(/[a-z]{1,8}){1,3}/?)?|\((with|by)\s[^)]{0,40}\b(inputs?|agenc(y|ies))\b[^)]{0,30}\)|\((END|ANI|PTI|IANS|AFP|AP|Reuters|UNI)\)|/[A-Z]{2,4}/)\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(@"[\p{L}][\p{L}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
