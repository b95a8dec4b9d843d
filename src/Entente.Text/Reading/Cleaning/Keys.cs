namespace Entente.Text.Reading.Cleaning;

/// <summary>What stays of a line for comparison: its letters and digits, in lower case.</summary>
internal static class Keys
{
    internal static string Of(ReadOnlySpan<char> line)
    {
        Span<char> key = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        var length = 0;
        foreach (var c in line)
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
        return key[..length].ToString();
    }

    /// <summary>The words of a line in lower case, a space between them, without punctuation at the ends.</summary>
    internal static string Words(ReadOnlySpan<char> line)
    {
        var words = line.Trim(" \t.:;,!?…»›>→|-–—•*_[]()").ToString().ToLowerInvariant().Replace('’', '\'');
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Where in <paramref name="text"/> the letters and digits of <paramref name="key"/> end; -1 when it does not begin with them.</summary>
    internal static int EndOfPrefix(string text, string key)
    {
        var found = 0;
        for (var i = 0; i < text.Length && found < key.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (char.ToLowerInvariant(text[i]) != key[found]) return -1;
            if (++found == key.Length) return i + 1;
        }

        return -1;
    }
}
