namespace Entente.Text.Coreference.Scores;

/// <summary>Gold and found chains of a text side by side: how many mentions each pair of chains shares.</summary>
internal sealed class ChainPair
{
    private readonly long[][] _gold;
    private readonly long[][] _found;
    private readonly Dictionary<(int Gold, int Found), int> _shared = [];

    public ChainPair(IReadOnlyList<IReadOnlyList<long>> gold, IReadOnlyList<IReadOnlyList<long>> found)
    {
        (_gold, _found) = (Once(gold), Once(found));
        var chainOf = new Dictionary<long, int>();
        for (var g = 0; g < _gold.Length; g++)
            foreach (var mention in _gold[g]) chainOf[mention] = g;
        for (var f = 0; f < _found.Length; f++)
            foreach (var mention in _found[f])
                if (chainOf.TryGetValue(mention, out var g)) _shared[(g, f)] = _shared.GetValueOrDefault((g, f)) + 1;
    }

    /// <summary>Of the links that hold a chain together, those left when it is cut along the other side's chains.</summary>
    public PartScore Muc()
    {
        var pieces = _shared.Count;
        var shared = _shared.Values.Sum();
        // A chain of n mentions falls into its overlaps and its unmatched mentions: the links kept are shared mentions less overlaps.
        return new PartScore(shared - pieces, _gold.Sum(c => c.Length - 1), shared - pieces, _found.Sum(c => c.Length - 1));
    }

    public PartScore BCubed()
    {
        var (recall, precision) = (0.0, 0.0);
        foreach (var ((g, f), n) in Sorted())
        {
            recall += (double)n * n / _gold[g].Length;
            precision += (double)n * n / _found[f].Length;
        }
        return new PartScore(recall, Count(_gold), precision, Count(_found));
    }

    public PartScore CeafE()
    {
        var similarity = new double[_gold.Length, _found.Length];
        foreach (var ((g, f), n) in _shared) similarity[g, f] = 2.0 * n / (_gold[g].Length + _found[f].Length);
        var best = Assignment.Best(similarity);
        return new PartScore(best, _gold.Length, best, _found.Length);
    }

    public PartScore Mentions()
    {
        var shared = _shared.Values.Sum();
        return new PartScore(shared, Count(_gold), shared, Count(_found));
    }

    private IEnumerable<KeyValuePair<(int Gold, int Found), int>> Sorted() => _shared.OrderBy(p => p.Key.Gold).ThenBy(p => p.Key.Found);

    private static int Count(long[][] chains) => chains.Sum(c => c.Length);

    private static long[][] Once(IReadOnlyList<IReadOnlyList<long>> chains)
    {
        var seen = new HashSet<long>();
        return [.. chains.Select(c => c.Where(seen.Add).ToArray()).Where(c => c.Length > 0)];
    }
}
