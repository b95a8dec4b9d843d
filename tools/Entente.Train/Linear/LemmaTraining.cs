using Entente.Model.Text;
using Entente.Text.Parsing.Lemmas;
using Entente.Text.Parsing.Network;

namespace Entente.Train.Linear;

/// <summary>Counts ways from form to lemma in treebanks and word lists, and keeps what shorter endings would get wrong.</summary>
internal sealed class LemmaTraining(TagSet tags)
{
    private const int ShortEnding = 2;
    private readonly List<LemmaScript> _scripts = [];
    private readonly ILookup<string, int> _pairs = Enumerable.Range(0, tags.Pairs.Length).ToLookup(tags.XposOf, StringComparer.Ordinal);

    public Lemmatizer Train(IReadOnlyList<ParsedText> golds, Func<Word, int> tagOf)
    {
        var counts = new ScriptCounts();
        foreach (var gold in golds)
        {
            foreach (var word in gold.Words) Count(counts, gold, word, tagOf(word));
        }
        counts.JoinTitles();
        var listed = InflectedWords.All().ToArray();
        var seen = counts.Best(_scripts);
        ForgetSlips(seen, listed);
        var words = new Dictionary<string, int>(seen, StringComparer.Ordinal);
        foreach (var word in listed) AddListed(words, word);
        foreach (var word in WordList.Adjectives.Where(a => char.IsUpper(a[0]))) AddTitle(words, word);
        var endings = Endings(words);
        var bare = new Lemmatizer(tags.Classes, [.. _scripts], [], endings, WordSet.Of([]));
        var forms = words.Where(w => !Same(bare.ByEnding(w.Key.AsSpan(1), w.Key[0]), _scripts[w.Value], w.Key.AsSpan(1))).ToDictionary(StringComparer.Ordinal);
        AddClasses(forms, words, seen, listed, bare);
        return new Lemmatizer(tags.Classes, [.. _scripts], forms, endings, Known(golds));
    }

    private static void Count(ScriptCounts counts, ParsedText gold, Word word, int tag)
    {
        var form = word.Span.In(gold.Text);
        if (form.Length is 0 or > 40 || word.Lemma == "_" || Written.IsGrouped(form) || IsPart(form, word)) return;
        counts.Add(Key(tag, form), LemmaScript.Between(form, word.Lemma, KeepsCase(word.Xpos)));
    }

    /// <summary>Whether the lemma is that of a word written in two, of which the form is the beginning.</summary>
    private static bool IsPart(string form, Word word) =>
        word.Xpos is "GW" or "AFX" || (word.Lemma.Length > form.Length + 4 && word.Lemma.StartsWith(form, StringComparison.OrdinalIgnoreCase));

    private static bool KeepsCase(string xpos) => xpos is "NNP" or "NNPS" or "ADD" or "GW";

    /// <summary>Treebanks have slips: a verb that no list knows gives way where a list knows the form.</summary>
    private void ForgetSlips(Dictionary<string, int> seen, IEnumerable<Inflected> listed)
    {
        var verbs = WordList.Verbs.ToHashSet(StringComparer.Ordinal);
        var forms = listed.Where(w => w.Tags[0][0] == 'V').Select(w => w.Form).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, script) in seen)
        {
            var isVerb = tags.Classes[key[0]] == 'V' && !IsAuxiliary(key[0]);
            if (isVerb && forms.Contains(key[1..]) && !verbs.Contains(_scripts[script].Apply(key.AsSpan(1)))) seen.Remove(key);
        }
    }

    private void AddListed(Dictionary<string, int> words, Inflected word)
    {
        var script = Number(LemmaScript.Between(word.Form, word.Lemma));
        foreach (var tag in word.Tags.SelectMany(t => _pairs[t]).Where(t => !IsAuxiliary(t))) words.TryAdd(Key(tag, word.Form), script);
        if (word.Tags[0] != "NNS") return;
        var name = Number(LemmaScript.Between(word.Form, word.Lemma) with { Casing = LemmaCasing.Same });
        foreach (var tag in _pairs["NNPS"]) words.TryAdd(Key(tag, word.Form), name);
    }

    private void AddTitle(Dictionary<string, int> words, string word)
    {
        foreach (var key in _pairs["JJ"].Select(t => Key(t, word)))
        {
            if (!words.TryGetValue(key, out var script) || _scripts[script] == LemmaScript.Same) words[key] = Number(LemmaScript.Title);
        }
    }

    private bool IsAuxiliary(int tag) => tags.UposOf(tag) == Upos.Aux;

    private int Number(LemmaScript script)
    {
        var at = _scripts.IndexOf(script);
        if (at >= 0) return at;
        _scripts.Add(script);
        return _scripts.Count - 1;
    }

    /// <summary>
    /// Verb forms whose ending misleads count for all verb tags, since taggers mix these up most: those that were seen when any verb tag
    /// would mislead, listed ones when their own does. What is also a lemma as it stands keeps to its own tag.
    /// </summary>
    private void AddClasses(
        Dictionary<string, int> forms, Dictionary<string, int> words, Dictionary<string, int> seen, IEnumerable<Inflected> listed, Lemmatizer bare)
    {
        var verbs = Enumerable.Range(0, tags.Pairs.Length).Where(t => tags.Classes[t] == 'V').ToArray();
        foreach (var (key, script) in seen.Where(e => tags.Classes[e.Key[0]] == 'V').OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (verbs.Any(t => !Same(bare.ByEnding(key.AsSpan(1), t), _scripts[script], key.AsSpan(1)))) forms.TryAdd(Lemmatizer.ClassKey('V') + key[1..], script);
        }
        foreach (var word in listed.Where(w => !w.Ambiguous && w.Tags[0][0] == 'V'))
        {
            var key = Key(_pairs[word.Tags[0]].First(t => !IsAuxiliary(t)), word.Form);
            if (forms.ContainsKey(key)) forms.TryAdd(Lemmatizer.ClassKey('V') + key[1..], words[key]);
        }
        foreach (var (key, script) in words)
        {
            if (!forms.TryGetValue(Lemmatizer.ClassKey(tags.Classes[key[0]]) + key[1..], out var other)) continue;
            if (other == script) forms.Remove(key);
            else forms[key] = script;
        }
    }

    /// <summary>For each tag and ending the commonest script among words, kept only where the next shorter ending says otherwise.</summary>
    private Dictionary<string, int> Endings(Dictionary<string, int> words)
    {
        var votes = new ScriptCounts();
        foreach (var (key, number) in words)
        {
            var script = _scripts[number] == LemmaScript.Title ? LemmaScript.Same : _scripts[number];
            for (var n = 0; n <= Math.Min(Lemmatizer.LongestEnding, key.Length - 1); n++) votes.Add(key[0] + key[^n..], script);
        }
        votes.Forget(IsWeak);
        var all = votes.Best(_scripts);
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

    /// <summary>Lemmas in small letters that a shouted word may stand for.</summary>
    private static WordSet Known(IReadOnlyList<ParsedText> golds)
    {
        var treebank = golds.SelectMany(g => g.Words.Where(w => (w.Upos is Upos.Noun or Upos.Adj or Upos.Adv) && char.IsLower(g.Text[w.Span.Start]))).Select(w => w.Lemma);
        var known = treebank.Concat(WordList.Nouns).Concat(WordList.Adjectives).Concat(WordList.Adverbs).Where(w => w.Length > 2 && w.All(char.IsLower));
        return WordSet.Of(known.ToHashSet(StringComparer.Ordinal));
    }

    private static bool Same(LemmaScript a, LemmaScript b, ReadOnlySpan<char> form) =>
        a == b || (a.Casing == b.Casing && a.Casing == LemmaCasing.Lower && a.Apply(form) == b.Apply(form));

    private static string Key(int tag, string form) => new(Lemmatizer.Key(new char[form.Length + 1], tag, form));
}
