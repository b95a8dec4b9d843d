namespace Entente.Text.Names.Types;

/// <summary>Reads designations of gear by their shape: letters, a hyphen, a number and what follows it ("F-16", "Tu-22M3", "MQ-9B").</summary>
internal static class Designations
{
    private const int MostDigits = 4;

    /// <summary>Splits a form such as <c>Su-35S</c> into its letters and the rest, which begins with a digit. False for another shape.</summary>
    internal static bool Split(ReadOnlySpan<char> form, out ReadOnlySpan<char> letters, out bool hyphen)
    {
        var at = 0;
        while (at < form.Length && (char.IsLetter(form[at]) || form[at] == '/')) at++;
        letters = form[..at];
        hyphen = at < form.Length && form[at] is '-' or '–' or '‑';
        return at > 0 && IsNumber(form[(hyphen ? at + 1 : at)..]);
    }

    /// <summary>One to four digits, then at most four letters, digits or marks; a plural "s" counts as one.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 0 or > MostDigits || rest.Length > digits + 4) return false;
        foreach (var c in rest[digits..])
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '/' or '+')) return false;
        return true;
    }
}
