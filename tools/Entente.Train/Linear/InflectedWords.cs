namespace Entente.Train.Linear;

/// <summary>All forms that the word lists imply; of several lemmas of a form, irregular ones come first, then the commonest.</summary>
internal static class InflectedWords
{
    private static readonly string[] Past = ["VBD", "VBN"];
    private static readonly string[] More = ["JJR", "RBR"];
    private static readonly string[] Most = ["JJS", "RBS"];
    private static readonly string[] Bases = ["VB", "VBP"];
    private static readonly string[] Singular = ["NN"];

    public static IEnumerable<Inflected> All() => Unique([.. Verbs(), .. Nouns(), .. Grades()]);

    private static IEnumerable<Inflected> Unique(IEnumerable<Inflected> words)
    {
        var seen = new HashSet<(string, string)>();
        return words.Where(w => seen.Add((w.Tags[0], w.Form)));
    }

    private static IEnumerable<Inflected> Verbs()
    {
        var lemmas = WordList.Verbs.ToHashSet(StringComparer.Ordinal);
        var irregular = WordList.Irregular('v').ToArray();
        var strong = irregular.Where(i => VerbTags(i.Form) == Past && !i.Form.EndsWith("ed", StringComparison.Ordinal)).Select(i => i.Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var (form, lemma) in irregular) yield return new Inflected(VerbTags(form), form, lemma, lemmas.Contains(form));
        foreach (var lemma in WordList.Verbs)
        {
            yield return new Inflected(Bases, lemma, lemma, true);
            foreach (var form in Inflection.WithS(lemma)) yield return new Inflected(["VBZ"], form, lemma, lemmas.Contains(form));
            yield return new Inflected(["VBG"], Inflection.WithIng(lemma), lemma, lemmas.Contains(Inflection.WithIng(lemma)));
        }
        foreach (var lemma in WordList.Verbs.OrderBy(v => strong.Contains(v)))
        {
            var past = Inflection.WithE(lemma, "ed");
            yield return new Inflected(Past, past, lemma, lemmas.Contains(past));
        }
    }

    private static string[] VerbTags(string form) =>
        form.EndsWith("ing", StringComparison.Ordinal) ? ["VBG"] : form[^1] == 's' ? ["VBZ"] : Past;

    private static IEnumerable<Inflected> Nouns()
    {
        var lemmas = WordList.Nouns.ToHashSet(StringComparer.Ordinal);
        foreach (var (form, lemma) in WordList.Irregular('n')) yield return new Inflected(["NNS"], form, lemma, lemmas.Contains(form));
        foreach (var lemma in WordList.Nouns)
        {
            yield return new Inflected(Singular, lemma, lemma, true);
            foreach (var form in Inflection.WithS(lemma)) yield return new Inflected(["NNS"], form, lemma, lemmas.Contains(form));
        }
        // Barracks, species: a plural that has no other singular.
        foreach (var lemma in WordList.Nouns.Where(n => n[^1] == 's')) yield return new Inflected(["NNS"], lemma, lemma, true);
    }

    private static IEnumerable<Inflected> Grades()
    {
        var adjectives = WordList.Adjectives.Where(a => !char.IsUpper(a[0]) && Inflection.Syllables(a) <= 2).ToArray();
        var lemmas = WordList.Adjectives.Concat(WordList.Adverbs).ToHashSet(StringComparer.Ordinal);
        foreach (var (form, lemma) in WordList.Irregular('a'))
            yield return new Inflected(form.EndsWith("st", StringComparison.Ordinal) ? Most : More, form, lemma, lemmas.Contains(form));
        foreach (var lemma in adjectives)
        {
            yield return new Inflected(More, Inflection.WithE(lemma, "er"), lemma, lemmas.Contains(Inflection.WithE(lemma, "er")));
            yield return new Inflected(Most, Inflection.WithE(lemma, "est"), lemma, lemmas.Contains(Inflection.WithE(lemma, "est")));
        }
    }
}
