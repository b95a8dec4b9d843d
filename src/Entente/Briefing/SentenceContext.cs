using Entente.Model.Claims;
using Entente.Model.Reports;
using Entente.Model.Text;

namespace Entente.Briefing;

/// <summary>
/// The sentences before and after a claim's, within its paragraph. The ledger keeps no sentences without claims, so their ends are told
/// by punctuation here; nothing but the page's dimmed context depends on it.
/// </summary>
internal static class SentenceContext
{
    private const int Longest = 320;

    public static (TextSpan Before, TextSpan Sentence, TextSpan After) Of(Report report, Claim claim)
    {
        var text = report.Text;
        var start = Math.Clamp(claim.Sentence.Span.Start, 0, text.Length);
        var sentence = new TextSpan(start, Math.Clamp(claim.Sentence.Span.End, start, text.Length));
        var block = report.Blocks.FirstOrDefault(b => b.Span.Contains(sentence)).Span;
        if (block.Length == 0) block = sentence;
        return (Before(text, block.Start, sentence.Start), sentence, After(text, sentence.End, block.End));
    }

    private static TextSpan Before(string text, int from, int end)
    {
        var start = end;
        while (start > from && char.IsWhiteSpace(text[start - 1])) start--;
        for (start--; start > from && !IsBoundary(text, start) && end - start < Longest; start--) { }
        return new TextSpan(Math.Max(from, Math.Min(start, end)), end);
    }

    private static TextSpan After(string text, int start, int to)
    {
        var end = start;
        while (end < to && char.IsWhiteSpace(text[end])) end++;
        for (end++; end < to && !IsBoundary(text, end) && end - start < Longest; end++) { }
        return new TextSpan(start, Math.Max(start, Math.Min(end, to)));
    }

    // A sentence may begin here: a capital, digit or quote after a space after a full stop.
    private static bool IsBoundary(string text, int at) =>
        at >= 2 && char.IsWhiteSpace(text[at - 1]) && !char.IsLower(text[at]) && !char.IsWhiteSpace(text[at]) && EndsSentence(text, at - 2);

    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '!' or '?' || (text[at] is '"' or '”' or '’' or ')' && at > 0 && text[at - 1] is '.' or '!' or '?');
}
