using Entente.Text.Parsing.Lemmas;

namespace Entente.Train.Linear;

/// <summary>How often each way from form to lemma was seen, for each key.</summary>
internal sealed class ScriptCounts
{
    private readonly SortedDictionary<string, Dictionary<LemmaScript, int>> _counts = new(StringComparer.Ordinal);

    public void Add(string key, LemmaScript script)
    {
        if (!_counts.TryGetValue(key, out var scripts)) _counts.Add(key, scripts = []);
        scripts[script] = scripts.GetValueOrDefault(script) + 1;
    }

    public bool Has(string key) => _counts.ContainsKey(key);

    /// <summary>A form that is also written small and then begins its lemma with a capital does so however it is written.</summary>
    public void JoinTitles()
    {
        foreach (var scripts in _counts.Values)
        {
            if (scripts.ContainsKey(LemmaScript.Title) && scripts.Remove(LemmaScript.Same, out var count)) scripts[LemmaScript.Title] += count;
        }
    }

    public void Forget(Func<string, Dictionary<LemmaScript, int>, bool> isWeak)
    {
        foreach (var key in _counts.Where(c => isWeak(c.Key, c.Value)).Select(c => c.Key).ToArray()) _counts.Remove(key);
    }

    /// <summary>The commonest script of each key, as its number in <paramref name="scripts"/>.</summary>
    public Dictionary<string, int> Best(List<LemmaScript> scripts)
    {
        var numbers = scripts.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        var best = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, counts) in _counts)
        {
            var script = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.ToString(), StringComparer.Ordinal).First().Key;
            if (numbers.TryAdd(script, scripts.Count)) scripts.Add(script);
            best.Add(key, numbers[script]);
        }
        return best;
    }
}
