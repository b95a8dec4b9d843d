namespace Entente.Text.Reading.Languages;

/// <summary>
/// Tells the language of a text by its script and its small words. Enough to part English from the rest; the name of a rarer
/// language is a guess. <c>und</c> when the text is too short to tell and the page does not say.
/// </summary>
internal static class LanguageGuess
{
    internal const string Unknown = "und";
    private const int Sample = 20_000;
    private const int MinWords = 6;
    private const double MinShare = 0.12;

    internal static string Of(string text, string? pageLanguage)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        return Scripts.LanguageOf(sample) ?? BySmallWords(sample) ?? Primary(pageLanguage) ?? Unknown;
    }

    private static string? BySmallWords(ReadOnlySpan<char> sample)
    {
        var hits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var lookup = LanguageProfiles.LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = 0;
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < sample.Length;)
        {
            var start = i;
            while (i < sample.Length && (char.IsLetter(sample[i]) || sample[i] is '-')) i++;
            if (i > start)
            {
                words++;
                if (i - start <= lower.Length && lookup.TryGetValue(lower[..sample[start..i].ToLowerInvariant(lower)], out var languages))
                    foreach (var language in languages) hits[language] = hits.GetValueOrDefault(language) + 1;
            }
            else
            {
                i++;
            }
        }

        return words < MinWords ? null : Best(hits, words);
    }

    private static string? Best(SortedDictionary<string, int> hits, int words)
    {
        var (best, count) = (string.Empty, 0);
        foreach (var (language, n) in hits)
            if (n > count) (best, count) = (language, n);
        return count >= Math.Max(2, words * MinShare) ? best : null;
    }

    private static string? Primary(string? tag)
    {
        var primary = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }
}
