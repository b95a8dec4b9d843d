using Entente.Text.Names;

namespace Entente.Train.Names;

/// <summary>Copies of texts in lower case, in capitals, and as headlines have it, so that a model learns names written so.</summary>
internal static class CaseCopies
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "as", "but", "'s", "n't", "with", "from",
    };

    /// <summary>Of every <paramref name="each"/> texts, one in lower case, one in capitals, one as a headline.</summary>
    internal static IEnumerable<NamedText> Of(NamedText[] texts, int each, bool headlines)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (i % each == 0) yield return Change(texts[i], w => w.ToLowerInvariant());
            if (headlines && i % each == 1) yield return Change(texts[i], w => w.ToUpperInvariant());
            if (headlines && i % each == 2) yield return Change(texts[i], Headline);
        }
    }

    private static string Headline(string word) =>
        Small.Contains(word) ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>Changing case keeps the number of UTF-16 units, so that the spans still hold.</summary>
    private static NamedText Change(NamedText text, Func<string, string> change)
    {
        var copy = text.Text.ToCharArray();
        foreach (var word in text.Words) change(word.Span.In(text.Text)).CopyTo(0, copy, word.Span.Start, word.Span.Length);
        return text with { Text = new string(copy) };
    }
}
