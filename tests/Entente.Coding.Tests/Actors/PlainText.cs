using Entente.Model.Text;

namespace Entente.Coding.Tests.Actors;

/// <summary>A text cut into words as the treebanks do, without a parser: one sentence, every word hanging on the one before.</summary>
internal static class PlainText
{
    public static ParsedText Parse(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            if (!char.IsWhiteSpace(text[start])) words.Add(Word(text, new TextSpan(start, end), words.Count));
            start = end;
        }

        return new ParsedText(text, [.. words], [new Sentence(0, words.Count, new TextSpan(0, text.Length), true)], [], []);
    }

    private static Word Word(string text, TextSpan span, int index)
    {
        var form = span.In(text);
        var upos = form is "us" or "They" or "He" ? Upos.Pron : char.IsUpper(form[0]) ? Upos.Propn : Upos.Noun;
        return new Word(span, upos, "NN", form, index - 1, "dep", 0);
    }

    private static int EndOf(string text, int start)
    {
        if (IsPossessive(text, start)) return start + 2;
        var end = start;
        while (end < text.Length && IsInner(text, start, end)) end++;
        return Math.Max(end, start + 1);
    }

    private static bool IsInner(string text, int start, int at)
    {
        if (char.IsLetterOrDigit(text[at])) return true;
        if (text[at] == '.') return at + 1 < text.Length ? at > start && IsAbbreviation(text, start, at) : false;
        return text[at] is '\'' or '’' && !IsPossessive(text, at) && at > start;
    }

    // "U.S." keeps its dots; the dot after a word of several letters ends the sentence.
    private static bool IsAbbreviation(string text, int start, int dot) =>
        char.IsUpper(text[dot - 1]) && (dot == start + 1 || text[dot - 2] == '.');

    private static bool IsPossessive(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetter(text[at + 2]));
}
