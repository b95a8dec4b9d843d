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
    public static string Ungrouped(ReadOnlySpan<char> form)
    {
        Span<char> digits = stackalloc char[form.Length];
        var count = 0;
        foreach (var c in form)
        {
            if (c != ',') digits[count++] = c;
        }
        return digits[..count].ToString();
    }

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
