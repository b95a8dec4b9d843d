using Entente.Model.Text;

namespace Entente.Coding.Syntax;

/// <summary>Which words of a text stand within quotation marks, and in which quotation. A quotation may run over several sentences.</summary>
internal sealed class Quotations
{
    private const int MaxWords = 400;
    private readonly int[] _quotation;

    public Quotations(ParsedText text)
    {
        _quotation = new int[text.Words.Length];
        Array.Fill(_quotation, -1);
        var (open, straight, count) = (-1, false, 0);
        for (var i = 0; i < text.Words.Length; i++)
        {
            var form = text.Form(i);
            if (text.Sentences[text.Words[i].Sentence] is { StartsParagraph: true } sentence && sentence.First == i && form is not ("“" or "\"")) open = -1;
            var opens = form is "“" or "``" || (form is "\"" && open < 0);
            var closes = open >= 0 && (form is "”" or "''" || (form is "\"" && straight) || i - open > MaxWords);
            if (closes)
            {
                Mark(open + 1, i, count++);
                open = -1;
            }
            else if (opens)
            {
                (open, straight) = (i, form is "\"");
            }
        }
    }

    /// <summary>The number of the quotation that a word stands in; -1 outside.</summary>
    public int At(int word) => _quotation[word];

    private void Mark(int first, int end, int number)
    {
        for (var i = first; i < end; i++) _quotation[i] = number;
    }
}
