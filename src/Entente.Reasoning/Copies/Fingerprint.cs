using Entente.Model.Reports;
using Entente.Reasoning.Words;

namespace Entente.Reasoning.Copies;

/// <summary>What is compared of a report.</summary>
internal sealed class Fingerprint
{
    private const int ShingleWords = 5;
    private const int PairReach = 3;
    private const int ShortestSentence = 5;

    public Fingerprint(Report report)
    {
        Report = report;
        var words = WordList.Of(report.Text);
        Key = string.Join(' ', words);
        Length = words.Count;
        Shingles = ShinglesOf(words);
        Pairs = PairsOf(WordList.ContentOf(report.Text));
        Sentences = [.. SentencesOf(report.Text)
            .Select(s => WordList.ContentOf(s).ToHashSet(StringComparer.Ordinal)).Where(s => s.Count >= ShortestSentence)];
    }

    public Report Report { get; }

    /// <summary>The text with case, punctuation and space levelled.</summary>
    public string Key { get; }

    /// <summary>Number of words.</summary>
    public int Length { get; }

    /// <summary>Hashes of every five words in a row.</summary>
    public HashSet<ulong> Shingles { get; }

    /// <summary>
    /// Hashes of every two content words that stand at most three apart, in either order: they survive rewording and reordering.
    /// </summary>
    public HashSet<ulong> Pairs { get; }

    /// <summary>The content words of each sentence that has enough of them, in order.</summary>
    public IReadOnlyList<HashSet<string>> Sentences { get; }

    private static HashSet<ulong> ShinglesOf(List<string> words)
    {
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + ShingleWords <= words.Count; i++) shingles.Add(Hash(string.Join(' ', words.GetRange(i, ShingleWords))));
        return shingles;
    }

    private static HashSet<ulong> PairsOf(List<string> content)
    {
        var pairs = new HashSet<ulong>();
        for (var i = 0; i < content.Count; i++)
        {
            for (var j = i + 1; j <= i + PairReach && j < content.Count; j++)
            {
                var order = string.CompareOrdinal(content[i], content[j]);
                if (order != 0) pairs.Add(Hash(order < 0 ? content[i] + ' ' + content[j] : content[j] + ' ' + content[i]));
            }
        }

        return pairs;
    }

    // Sentence ends are only roughly needed here: a full stop, a question mark or an exclamation mark before a space, and line ends.
    private static IEnumerable<string> SentencesOf(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (i > 0 && text[i] == ' ' && text[i - 1] is '.' or '!' or '?' or '”' or '"');
            if (!ends) continue;
            yield return text[start..i];
            start = i + 1;
        }

        yield return text[start..];
    }

    private static ulong Hash(string text)
    {
        // FNV-1a, 64 bits: the same on every machine and run, unlike string.GetHashCode.
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        hash ^= hash >> 33;
        return hash * 0xff51afd7ed558ccdUL;
    }
}
