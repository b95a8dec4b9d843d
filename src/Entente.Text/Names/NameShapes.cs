namespace Entente.Text.Names;

/// <summary>Reads the <see cref="NameShape"/> of a word, and its longer pattern such as <c>Xx-Xx</c>.</summary>
internal static class NameShapes
{
    internal static NameShape Of(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return NameShape.Other;
        int upper = 0, lower = 0, digits = 0, dots = 0;
        foreach (var c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
            else if (c == '.') dots++;
        }
        if (upper + lower + digits == 0) return Mark(form[0]);
        if (IsWeb(form)) return NameShape.Web;
        if (upper + lower == 0) return NameShape.Digits;
        return digits > 0 ? NameShape.DigitsAndLetters : Letters(form, upper, lower, dots);
    }

    /// <summary>Hash of the word with letters and digits replaced by their kind, runs cut to two.</summary>
    internal static ulong Pattern(ReadOnlySpan<char> form)
    {
        ulong hash = 17;
        var run = 0;
        var last = '\0';
        foreach (var c in form)
        {
            var kind = Kind(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) hash = NameHash.Join(hash, kind);
        }
        return hash;
    }

    /// <summary>Whether a word of this shape may be part of a name by its capitals.</summary>
    internal static bool IsCapital(NameShape shape) => shape is >= NameShape.Capital and <= NameShape.Dotted;

    private static NameShape Letters(ReadOnlySpan<char> form, int upper, int lower, int dots)
    {
        if (upper == 0) return NameShape.Lower;
        if (dots > 0 && upper + lower == 1) return NameShape.Initial;
        if (dots > 0 && upper > 1) return NameShape.Dotted;
        if (lower == 0) return upper == 1 ? NameShape.SingleCapital : NameShape.AllCapitals;
        return upper == 1 && char.IsUpper(form[0]) ? NameShape.Capital : NameShape.Mixed;
    }

    private static NameShape Mark(char first) => first switch
    {
        '-' or '–' or '—' or '_' => NameShape.Hyphen,
        ',' or ';' or ':' => NameShape.Comma,
        '.' or '!' or '?' or '…' => NameShape.Stop,
        '"' or '\'' or '“' or '”' or '‘' or '’' or '`' or '«' or '»' => NameShape.Quote,
        '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' => NameShape.Bracket,
        _ => NameShape.Other,
    };

    private static bool IsWeb(ReadOnlySpan<char> form) =>
        form.Length > 1 && (form[0] is '@' or '#'
        || form.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || form.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || form.Contains('@'));

    private static char Kind(char c)
    {
        if (char.IsUpper(c)) return 'X';
        if (char.IsLetter(c)) return 'x';
        return char.IsDigit(c) ? 'd' : c;
    }
}
