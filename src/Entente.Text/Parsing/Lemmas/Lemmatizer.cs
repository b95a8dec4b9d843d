namespace Entente.Text.Parsing.Lemmas;

/// <summary>
/// Lemmas by look-up: first the form with its tag, then an irregular form with another tag of the same class, then its longest known ending
/// with its tag. What is written in capitals keeps them when its lemma is no known word. The tables come from training.
/// </summary>
/// <param name="classes">For each tag pair the first letter of its Penn tag: V for verbs, N for nouns and so on.</param>
/// <param name="scripts">All ways from form to lemma.</param>
/// <param name="forms">Script of a tag and a form in small letters, joined as <see cref="Key"/> does.</param>
/// <param name="endings">Script of a tag and an ending, joined likewise; the empty ending is the tag's default.</param>
/// <param name="words">Known lemmas in small letters.</param>
internal sealed class Lemmatizer(string classes, LemmaScript[] scripts, Dictionary<string, int> forms, Dictionary<string, int> endings, WordSet words)
{
    public const int LongestEnding = 6;
    private const int LongestForm = 60;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _forms = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _endings = endings.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly LemmaCache _cache = new();

    public string Classes { get; } = classes;

    public LemmaScript[] Scripts { get; } = scripts;

    public Dictionary<string, int> Forms { get; } = forms;

    public Dictionary<string, int> Endings { get; } = endings;

    public WordSet Words { get; } = words;

    /// <summary>The lemma of a form with its tag pair.</summary>
    public string Lemma(ReadOnlySpan<char> form, int tag)
    {
        if (form.Length > LongestForm) return form.ToString();
        var place = LemmaCache.Place(form, tag);
        if (_cache.Find(place, form, tag) is { } known) return known;
        var lemma = LookUp(form, tag);
        _cache.Keep(place, form, tag, lemma);
        return lemma;
    }

    private string LookUp(ReadOnlySpan<char> form, int tag)
    {
        if (Written.HasInvisible(form) && Written.Visible(form) is { Length: > 0 } visible) return LookUp(visible, tag);
        if (Written.IsGrouped(form)) return Written.Ungrouped(form);
        var common = Classes[tag] is 'N' or 'J' or 'R';
        if (common && form.Length == 1 && char.IsUpper(form[0])) return form.ToString();
        if (Exact(form, tag) is { } exact) return exact.Apply(form);
        var script = ByEnding(form, tag);
        return common && Written.HasInnerCapital(form) ? Capitals(form, script) : script.Apply(form);
    }

    /// <summary>Shouted words are put in small letters; abbreviations and names of types stay as they are but for a plural's ending.</summary>
    private string Capitals(ReadOnlySpan<char> form, LemmaScript script)
    {
        var lemma = (script with { Casing = LemmaCasing.Lower }).Apply(form);
        if (!Written.HasSmall(form)) return Words.Contains(lemma) ? lemma : form.ToString();
        return (script with { Casing = LemmaCasing.Same }).Apply(form);
    }

    /// <summary>The script of a form with its tag pair, case aside.</summary>
    public LemmaScript Script(ReadOnlySpan<char> form, int tag) => Exact(form, tag) ?? ByEnding(form, tag);

    private LemmaScript? Exact(ReadOnlySpan<char> form, int tag)
    {
        Span<char> key = stackalloc char[LongestForm + 1];
        key = Key(key, tag, form);
        if (_forms.TryGetValue(key, out var script)) return Scripts[script];
        key[0] = ClassKey(Classes[tag]);
        return _forms.TryGetValue(key, out script) ? Scripts[script] : null;
    }

    /// <summary>The script of the longest known ending.</summary>
    public LemmaScript ByEnding(ReadOnlySpan<char> form, int tag)
    {
        Span<char> key = stackalloc char[LongestForm + 1];
        key = Key(key, tag, form);
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            key[^(length + 1)] = (char)tag;
            if (_endings.TryGetValue(key[^(length + 1)..], out var script)) return Scripts[script];
        }
        return LemmaScript.Same;
    }

    /// <summary>What stands for a class in place of a tag.</summary>
    public static char ClassKey(char letter) => (char)(letter + 0x200);

    /// <summary>A tag and a form in small letters in one.</summary>
    public static Span<char> Key(Span<char> target, int tag, ReadOnlySpan<char> form)
    {
        target[0] = (char)tag;
        form.ToLowerInvariant(target[1..]);
        return target[..(form.Length + 1)];
    }
}
