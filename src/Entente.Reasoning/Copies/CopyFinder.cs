using Entente.Model.Findings;
using Entente.Model.Reports;

namespace Entente.Reasoning.Copies;

/// <summary>Finds which reports copy or rewrite which; each depends on one other at most, and never in a circle.</summary>
internal static class CopyFinder
{
    public static List<Copy> Find(IReadOnlyList<Report> reports)
    {
        Fingerprint[] prints = [.. reports.Select(r => new Fingerprint(r))];
        var copies = new List<Copy>();
        var firsts = new List<Fingerprint>();
        foreach (var same in prints.Where(p => p.Length > 0).GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            var first = same.Aggregate((a, b) => Precedence.IsFirst(b, a) ? b : a);
            firsts.Add(first);
            copies.AddRange(same.Where(p => p != first).Select(p => CopyMeasure.Exact(p, first)));
        }

        copies.AddRange(Choose(Compare(firsts)));
        return [.. copies.OrderBy(c => c.Report, StringComparer.Ordinal)];
    }

    private static List<Copy> Compare(List<Fingerprint> firsts)
    {
        var found = new List<Copy>();
        foreach (var (later, earlier) in CandidateIndex.Pairs(firsts))
        {
            var (source, dependent) = Precedence.IsFirst(firsts[earlier], firsts[later])
                ? (firsts[earlier], firsts[later]) : (firsts[later], firsts[earlier]);
            if (CopyMeasure.Compare(dependent, source) is { } copy) found.Add(copy);
        }

        return found;
    }

    private static List<Copy> Choose(List<Copy> found)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        var chosen = new List<Copy>();
        var best = found.OrderBy(c => c.Kind).ThenByDescending(c => c.Similarity)
            .ThenBy(c => c.Report, StringComparer.Ordinal).ThenBy(c => c.Of, StringComparer.Ordinal);
        foreach (var copy in best)
        {
            if (sources.ContainsKey(copy.Report) || Root(sources, copy.Of) == copy.Report) continue;
            sources.Add(copy.Report, copy.Of);
            chosen.Add(copy);
        }

        return chosen;
    }

    private static string Root(Dictionary<string, string> sources, string report)
    {
        while (sources.TryGetValue(report, out var source)) report = source;
        return report;
    }
}
