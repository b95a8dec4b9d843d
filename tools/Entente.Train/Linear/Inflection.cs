namespace Entente.Train.Linear;

/// <summary>The regular forms of English words, as any grammar has them.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <summary>The third person or the plural.</summary>
    public static IEnumerable<string> WithS(string word)
    {
        if (word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)) return [word + "es"];
        if (EndsInConsonantAnd(word, 'y')) return [word[..^1] + "ies"];
        return EndsInConsonantAnd(word, 'o') ? [word + "es", word + "s"] : [word + "s"];
    }

    /// <summary>The past, the comparative or the superlative: an ending that begins with e.</summary>
    public static string WithE(string word, string ending)
    {
        if (word[^1] == 'e') return word + ending[1..];
        if (EndsInConsonantAnd(word, 'y')) return word[..^1] + "i" + ending;
        return (Doubles(word) ? word + word[^1] : word) + ending;
    }

    /// <summary>The participle in -ing.</summary>
    public static string WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) return word[..^2] + "ying";
        if (word[^1] == 'e' && word.Length > 2 && word[^2] is not ('e' or 'o' or 'y')) return word[..^1] + "ing";
        return (Doubles(word) ? word + word[^1] : word) + "ing";
    }

    /// <summary>How many runs of vowels a word has.</summary>
    public static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1)) && !(i == word.Length - 1 && word[i] == 'e' && count > 0)) count++;
        }
        return count;
    }

    /// <summary>Whether the last letter doubles for certain: one syllable, one vowel, one consonant.</summary>
    private static bool Doubles(string word) =>
        word.Length > 2 && word[^1] is not ('w' or 'x' or 'y' or 'h' or 'c') && !IsVowel(word, word.Length - 1) && IsVowel(word, word.Length - 2)
        && (!IsVowel(word, word.Length - 3) || word[..^2].EndsWith("qu", StringComparison.Ordinal)) && Syllables(word) == 1;

    private static bool EndsInConsonantAnd(string word, char last) => word[^1] == last && word.Length > 1 && !Vowels.Contains(word[^2], StringComparison.Ordinal);

    private static bool IsVowel(string word, int i) => Vowels.Contains(word[i], StringComparison.Ordinal) || (word[i] == 'y' && i > 0);
}
