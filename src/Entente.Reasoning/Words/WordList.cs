using System.Text;

namespace Entente.Reasoning.Words;

/// <summary>
/// Splits a text into words for comparing: lower case, possessives and the dots of initials off, everything else between words dropped.
/// </summary>
internal static class WordList
{
    /// <summary>All words in order.</summary>
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])) word.Append(char.ToLowerInvariant(text[i]));
            else if (IsPossessive(text, i)) i++;
            else if (!IsInner(text, i)) Close(word, words);
        }

        Close(word, words);
        return words;
    }

    /// <summary>The stems of the words that carry content, in order.</summary>
    public static List<string> ContentOf(ReadOnlySpan<char> text)
    {
        var words = Of(text);
        words.RemoveAll(w => w.Length < 2 || StopWords.Has(w));
        for (var i = 0; i < words.Count; i++) words[i] = Stem.Of(words[i]);
        return words;
    }

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsPossessive(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' && i > 0 && i + 1 < text.Length && text[i + 1] is 's' or 'S'
        && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2]));

    // The dots of U.S. and U.N., and the separators of 1,000.
    private static bool IsInner(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || i + 1 >= text.Length) return false;
        var startsInitial = char.IsAsciiLetterUpper(text[i - 1]) && (i < 2 || !char.IsLetter(text[i - 2]));
        if (text[i] == '.' && startsInitial && char.IsAsciiLetterUpper(text[i + 1])) return true;
        return text[i] == ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
    }
}
