using Entente.Text.Names;
using Entente.Text.Parsing.Vectors;

namespace Entente.Train.Names;

/// <summary>Makes word classes from word vectors.</summary>
internal static class ClusterMaker
{
    private const int Passes = 6;

    /// <summary>The first means come from words this frequent: rarer ones have vectors that say little.</summary>
    private const int Seeds = 20000;

    private static readonly int[] Counts = [50, 200, 800, 3000];

    /// <param name="vectors">Words, most frequent first.</param>
    /// <param name="words">How many of them get classes.</param>
    /// <param name="log">Where progress goes.</param>
    internal static NameClusters Make(WordVectors vectors, int words, Action<string> log)
    {
        words = Math.Min(words, vectors.Words.Count);
        var means = new SphericalMeans(Rows(vectors, words), vectors.Size);
        var classes = new ulong[words];
        for (var level = 0; level < NameClusters.Levels; level++)
        {
            var of = means.Cluster(Math.Min(Counts[level], words), Math.Min(Seeds, words), Passes);
            for (var i = 0; i < words; i++) classes[i] |= (ulong)(of[i] + 1) << (16 * level);
            log($"{Counts[level]} word classes");
        }
        return Sorted(vectors, classes);
    }

    private static float[] Rows(WordVectors vectors, int words)
    {
        var rows = new float[words * vectors.Size];
        for (var i = 0; i < words; i++) vectors.AddTo(i + 1, rows.AsSpan(i * vectors.Size, vectors.Size));
        return rows;
    }

    /// <summary>Of words that are the same to the tagger (digits are), the most frequent stands.</summary>
    private static NameClusters Sorted(WordVectors vectors, ulong[] classes)
    {
        var found = new SortedDictionary<uint, ulong>();
        for (var i = 0; i < classes.Length; i++) found.TryAdd(NameClusters.Key(NameHash.Lower(vectors.Words[i])), classes[i]);
        return new NameClusters([.. found.Keys], [.. found.Values]);
    }
}
