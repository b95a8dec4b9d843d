using Entente.Model.Text;
using Entente.Text.Parsing.Lemmas;

namespace Entente.Train.Linear;

/// <summary>Counts ways from form to lemma, and keeps what shorter endings would get wrong.</summary>
internal static class LemmaTraining
{
    private const int ShortEnding = 2;

    public static Lemmatizer Train(IReadOnlyList<ParsedText> golds, Func<Word, int> tagOf, string classes)
    {
        var forms = new Counts();
        foreach (var gold in golds)
        {
            foreach (var word in gold.Words) Count(forms, gold, word, tagOf(word));
        }
        var scripts = new List<LemmaScript>();
        var best = forms.Best(scripts);
        var endings = Endings(best, scripts);
        var all = new Lemmatizer(classes, [.. scripts], [], endings);
        var exact = new Dictionary<string, int>(best, StringComparer.Ordinal);
        foreach (var key in exact.Keys)
        {
            if (Same(all.Script(key.AsSpan(1), key[0]), scripts[best[key]], key.AsSpan(1))) best.Remove(key);
        }
        AddVerbs(best, exact, all, classes);
        foreach (var (key, script) in exact)
        {
            if (best.TryGetValue(Lemmatizer.ClassKey(classes[key[0]]) + key[1..], out var other) && other != script) best.TryAdd(key, script);
        }
        return new Lemmatizer(classes, [.. scripts], best, endings);
    }

    /// <summary>Verb forms that endings would get wrong under another verb tag count for all verb tags: taggers mix those up most.</summary>
    private static void AddVerbs(Dictionary<string, int> forms, Dictionary<string, int> exact, Lemmatizer endings, string classes)
    {
        var verbs = Enumerable.Range(0, classes.Length).Where(t => classes[t] == 'V').ToArray();
        foreach (var (key, script) in exact.Where(e => classes[e.Key[0]] == 'V').OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (verbs.Any(t => !Same(endings.Script(key.AsSpan(1), t), endings.Scripts[script], key.AsSpan(1))))
                forms.TryAdd(Lemmatizer.ClassKey('V') + key[1..], script);
        }
    }

    private static bool Same(LemmaScript a, LemmaScript b, ReadOnlySpan<char> form) =>
        a == b || (a.Lower && b.Lower && a.Apply(form) == b.Apply(form));

    private static void Count(Counts counts, ParsedText gold, Word word, int tag)
    {
        var form = word.Span.In(gold.Text);
        if (form.Length is 0 or > 40 || word.Lemma == "_") return;
        counts.Add(new string(Lemmatizer.Key(new char[form.Length + 1], tag, form)), LemmaScript.Between(form, word.Lemma));
    }

    /// <summary>For each tag and ending the commonest script among words, kept only where the next shorter ending says otherwise.</summary>
    private static Dictionary<string, int> Endings(Dictionary<string, int> forms, List<LemmaScript> scripts)
    {
        var votes = new Counts();
        foreach (var (key, script) in forms)
        {
            for (var n = 0; n <= Math.Min(Lemmatizer.LongestEnding, key.Length - 1); n++) votes.Add(key[0] + key[^n..], scripts[script]);
        }
        votes.Forget(IsWeak);
        var all = votes.Best(scripts);
        return all.Where(p => p.Key.Length == 1 || Shorter(all, p.Key) != p.Value).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Short endings need many words behind them, and one script that most of these agree on.</summary>
    private static bool IsWeak(string key, Dictionary<LemmaScript, int> votes)
    {
        var all = votes.Values.Sum();
        return all < (key.Length <= ShortEnding + 1 ? 5 : 2) || 2 * votes.Values.Max() < all;
    }

    private static int Shorter(Dictionary<string, int> endings, string key)
    {
        for (var n = 2; n <= key.Length; n++)
        {
            if (endings.TryGetValue(key[0] + key[n..], out var script)) return script;
        }
        return -1;
    }

    private sealed class Counts
    {
        private readonly SortedDictionary<string, Dictionary<LemmaScript, int>> _counts = new(StringComparer.Ordinal);

        public void Add(string key, LemmaScript script)
        {
            if (!_counts.TryGetValue(key, out var scripts)) _counts.Add(key, scripts = []);
            scripts[script] = scripts.GetValueOrDefault(script) + 1;
        }

        public void Forget(Func<string, Dictionary<LemmaScript, int>, bool> isWeak)
        {
            foreach (var key in _counts.Where(c => isWeak(c.Key, c.Value)).Select(c => c.Key).ToArray()) _counts.Remove(key);
        }

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
}
