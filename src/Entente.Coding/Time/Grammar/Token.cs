namespace Entente.Coding.Time.Grammar;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Word">Its entry in the lexicon; -1 for words that the grammar does not know, and for numbers.</param>
/// <param name="Number">The value of a number; -1 for words, marks and numbers too long to matter.</param>
/// <param name="Digits">How many digits a number is written with, before a decimal point; 0 for words and marks.</param>
/// <param name="Marks">What else is known of it.</param>
/// <param name="Sentence">Its sentence, counted from 0.</param>
internal readonly record struct Token(int Start, int End, int Word, decimal Number, int Digits, TokenMarks Marks, int Sentence)
{
    public bool Has(TokenMarks mark) => (Marks & mark) != 0;

    public bool IsPlainNumber => Digits > 0 && !Has(TokenMarks.Ordinal | TokenMarks.Decade | TokenMarks.Grouped | TokenMarks.Fraction);
}
