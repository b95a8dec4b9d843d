using System.Globalization;

namespace Entente.Text.Parsing.Tokens;

/// <summary>Classes of characters from a frozen table, and the foldings that features use.</summary>
internal static class Chars
{
    private static readonly CharClass[] Classes = [.. Enumerable.Range(0, 0x10000).Select(c => Classify((char)c))];

    public static CharClass Of(char c) => Classes[c];

    public static bool IsLetter(char c) => Classes[c] is CharClass.Upper or CharClass.Lower or CharClass.Letter;

    public static bool IsSpace(char c) => Classes[c] == CharClass.Space;

    public static bool IsDigit(char c) => Classes[c] == CharClass.Digit;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '‘';

    /// <summary>Whether a character shows nothing and takes no room: soft hyphens, joiners, marks of direction.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Lower case, digits as 0, typographic apostrophes as plain ones.</summary>
    public static char Fold(char c) => Classes[c] switch
    {
        CharClass.Digit => '0',
        CharClass.Upper => char.ToLowerInvariant(c),
        _ when c == '’' => '\'',
        _ => c,
    };

    private static CharClass Classify(char c) => c switch
    {
        '.' or '…' => CharClass.Stop,
        ',' => CharClass.Comma,
        ':' or ';' => CharClass.Colon,
        '?' or '!' => CharClass.Question,
        '\'' or '’' or '`' or '‘' => CharClass.Apostrophe,
        '"' or '“' or '”' or '«' or '»' or '„' => CharClass.Quote,
        '(' or '[' or '{' or '<' => CharClass.Open,
        ')' or ']' or '}' or '>' => CharClass.Close,
        '-' or '–' or '—' or '‐' or '‑' or '−' => CharClass.Hyphen,
        '/' or '\\' => CharClass.Slash,
        '%' => CharClass.Percent,
        _ => ByCategory(c),
    };

    private static CharClass ByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.CurrencySymbol => CharClass.Currency,
        UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => CharClass.Symbol,
        UnicodeCategory.OtherPunctuation or UnicodeCategory.ConnectorPunctuation => CharClass.Symbol,
        _ => CharClass.Other,
    };
}
