namespace Entente.Reasoning.Copies;

/// <summary>
/// Finds the pairs of reports that are worth comparing without comparing all: an inverted index of a quarter of the content-word pairs,
/// each list cut to the reports that come first. Work grows with the number of reports, not with its square.
/// </summary>
internal static class CandidateIndex
{
    private const ulong Sampling = 4;
    private const int ListLength = 24;
    private const int FewestShared = 3;

    /// <summary>For each report, the numbers of earlier reports that share enough.</summary>
    public static IEnumerable<(int Later, int Earlier)> Pairs(IReadOnlyList<Fingerprint> prints)
    {
        var lists = new Dictionary<ulong, List<int>>();
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < prints.Count; i++)
        {
            shared.Clear();
            foreach (var pair in prints[i].Pairs.Where(p => (p >> 40) % Sampling == 0)) Note(lists, pair, i, shared);
            foreach (var (earlier, count) in shared.OrderBy(s => s.Key))
            {
                if (count >= FewestShared) yield return (i, earlier);
            }
        }
    }

    private static void Note(Dictionary<ulong, List<int>> lists, ulong pair, int report, Dictionary<int, int> shared)
    {
        if (!lists.TryGetValue(pair, out var list)) lists.Add(pair, list = []);
        foreach (var earlier in list) shared[earlier] = shared.GetValueOrDefault(earlier) + 1;
        if (list.Count < ListLength) list.Add(report);
    }
}
