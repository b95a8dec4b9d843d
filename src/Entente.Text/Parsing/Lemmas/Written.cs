using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Lemmas;

/// <summary>How a form is written, as far as its lemma depends on it.</summary>
internal static class Written
{
    /// <summary>Whether it is a number with commas between its thousands.</summary>
    public static bool IsGrouped(ReadOnlySpan<char> form)
    {
        if (form.Length < 5 || !char.IsAsciiDigit(form[0]) || form[^4] != ',') return false;
        foreach (var c in form)
        {
            if (!char.IsAsciiDigit(c) && c != ',') return false;
        }
        return true;
    }

    /// <summary>The number without its commas.</summary>
    public static string Ungrouped(ReadOnlySpan<char> form) => form.ToString().Replace(",", string.Empty, StringComparison.Ordinal);

    /// <summary>Whether a character in it does not show.</summary>
    public static bool HasInvisible(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (Chars.IsInvisible(c)) return true;
        }
        return false;
    }

    /// <summary>What shows of it.</summary>
    public static string Visible(ReadOnlySpan<char> form) => string.Concat(form.ToString().Where(c => !Chars.IsInvisible(c)));

    /// <summary>Whether it has a capital behind its first character and is no name of a file.</summary>
    public static bool HasInnerCapital(ReadOnlySpan<char> form)
    {
        var found = false;
        for (var i = 1; i < form.Length; i++)
        {
            if (form[i] == '.') return false;
            found |= char.IsUpper(form[i]);
        }
        return found;
    }

    public static bool HasSmall(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (char.IsLower(c)) return true;
        }
        return false;
    }
}
