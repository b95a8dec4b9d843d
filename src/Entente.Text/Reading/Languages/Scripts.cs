namespace Entente.Text.Reading.Languages;

/// <summary>Languages that their script gives away.</summary>
internal static class Scripts
{
    private const double MinShare = 0.3;

    private static readonly (char First, char Last, string Language)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"),
        ('\u0B80', '\u0BFF', "ta"), ('\u0E00', '\u0E7F', "th"), ('\u10A0', '\u10FF', "ka"), ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"),
        ('\uAC00', '\uD7AF', "ko"),
    ];

    internal static string? LanguageOf(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[Ranges.Length];
        var letters = 0;
        foreach (var c in sample)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            for (var r = 0; c >= '\u0370' && r < Ranges.Length; r++)
                if (c >= Ranges[r].First && c <= Ranges[r].Last) counts[r]++;
        }

        var best = -1;
        for (var r = 0; r < counts.Length; r++)
            if (counts[r] > letters * MinShare && (best < 0 || counts[r] > counts[best])) best = r;
        // Japanese is written with Chinese characters, too: its own syllables tell.
        var (ja, zh) = (Array.FindIndex(Ranges, x => x.Language is "ja"), Array.FindIndex(Ranges, x => x.Language is "zh"));
        if (best == zh && counts[ja] > letters / 10) best = ja;
        return best < 0 ? null : Ranges[best].Language;
    }
}
