using System.Globalization;

namespace Entente.Coding.Time.Grammar;

/// <summary>Cuts a text into words, numbers and marks in one pass. Made for dates: "a.m." and "Sept." are words, "1990s" and "5th" numbers.</summary>
internal ref struct Lexer(string text, Lexicon lexicon)
{
    private const int MostDigits = 9;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _sentence;
    private bool _ended;
    private bool _glued;

    public static List<Token> Read(string text, Lexicon lexicon) => new Lexer(text, lexicon).Run();

    private List<Token> Run()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]))
            {
                Space();
                continue;
            }

            Next();
            _glued = true;
        }

        return _tokens;
    }

    private void Next()
    {
        var letter = text[_at];
        if (_ended && !_glued && !char.IsLower(letter)) _sentence++;
        if (!_glued) _ended = false;
        if (char.IsLetter(letter)) Word();
        else if (char.IsAsciiDigit(letter)) Number();
        else Mark();
    }

    private void Space()
    {
        var lines = 0;
        for (; _at < text.Length && char.IsWhiteSpace(text[_at]); _at++)
            if (text[_at] == '\n') lines++;
        if (lines > 1) _ended = true;
        _glued = false;
    }

    private void Word()
    {
        var start = _at;
        while (_at < text.Length && char.IsLetter(text[_at])) _at++;
        if (_at - start == 1) Initials();
        var word = lexicon.Find(text.AsSpan(start.._at));
        if (lexicon.IsShort(word) && Is(_at, '.')) _at++;
        Add(start, word, -1, 0, TokenMarks.Letters | (char.IsUpper(text[start]) ? TokenMarks.Capital : 0));
    }

    // "a.m.", "U.S.": one word with its stops
    private void Initials()
    {
        if (!Is(_at, '.') || !IsLetter(_at + 1) || IsLetter(_at + 2)) return;
        while (Is(_at, '.') && IsLetter(_at + 1) && !IsLetter(_at + 2)) _at += 2;
        if (Is(_at, '.')) _at++;
    }

    private void Number()
    {
        var (start, marks) = (_at, TokenMarks.None);
        while (IsDigit(_at)) _at++;
        var digits = _at - start;
        var value = digits <= MostDigits ? decimal.Parse(text.AsSpan(start, digits), CultureInfo.InvariantCulture) : -1;
        while (digits <= 3 && Is(_at, ',') && IsDigit(_at + 1) && IsDigit(_at + 2) && IsDigit(_at + 3) && !IsDigit(_at + 4))
            (_at, marks, value) = (_at + 4, marks | TokenMarks.Grouped, -1);
        if (marks == 0) (value, marks) = Fraction(start, value);
        if (marks == 0) marks = Suffix();
        Add(start, -1, value, digits, marks);
    }

    // "2.5", but not the first parts of "05.03.2024"
    private (decimal Value, TokenMarks Marks) Fraction(int start, decimal value)
    {
        if (!Is(_at, '.') || !IsDigit(_at + 1) || value < 0) return (value, 0);
        var end = _at + 1;
        while (IsDigit(end)) end++;
        if (end - start > MostDigits || (Is(end, '.') && IsDigit(end + 1)) || (start > 1 && text[start - 1] == '.' && IsDigit(start - 2))) return (value, 0);
        _at = end;
        return (decimal.Parse(text.AsSpan(start..end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), TokenMarks.Fraction);
    }

    private TokenMarks Suffix()
    {
        if (Is(_at, 's') && !IsLetter(_at + 1))
        {
            _at++;
            return TokenMarks.Decade;
        }

        if (!IsLetter(_at) || !IsLetter(_at + 1) || IsLetter(_at + 2) || text.AsSpan(_at, 2) is not ("st" or "nd" or "rd" or "th")) return 0;
        _at += 2;
        return TokenMarks.Ordinal;
    }

    private void Mark()
    {
        var start = _at++;
        var letter = text[start];
        if (letter is '\'' or '’' && Is(_at, 's') && !IsLetter(_at + 1))
        {
            _at++;
            Add(start, lexicon.Find("'s"), -1, 0, 0);
            return;
        }

        if (letter is '.' or '!' or '?' or '…') _ended = true;
        var word = letter is '–' or '‑' or '‐' or '−' ? lexicon.Find("-") : letter == '’' ? lexicon.Find("'") : lexicon.Find(text.AsSpan(start, 1));
        Add(start, word, -1, 0, 0);
    }

    private readonly void Add(int start, int word, decimal value, int digits, TokenMarks marks) =>
        _tokens.Add(new Token(start, _at, word, value, digits, marks | (_glued ? TokenMarks.Glued : 0), _sentence));

    private readonly bool Is(int at, char letter) => at < text.Length && text[at] == letter;

    private readonly bool IsDigit(int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private readonly bool IsLetter(int at) => at < text.Length && char.IsLetter(text[at]);
}
