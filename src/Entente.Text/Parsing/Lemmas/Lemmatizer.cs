namespace Entente.Text.Parsing.Lemmas;

/// <summary>
/// Lemmas by look-up: first the form with its tag, then an irregular form with another tag of the same class, then its longest known ending
/// with its tag. The tables come from training.
/// </summary>
/// <param name="classes">For each tag pair the first letter of its Penn tag: V for verbs, N for nouns and so on.</param>
/// <param name="scripts">All ways from form to lemma.</param>
/// <param name="forms">Script of a tag and a form in small letters, joined as <see cref="Key"/> does.</param>
/// <param name="endings">Script of a tag and an ending, joined likewise; the empty ending is the tag's default.</param>
internal sealed class Lemmatizer(string classes, LemmaScript[] scripts, Dictionary<string, int> forms, Dictionary<string, int> endings)
{
    public const int LongestEnding = 6;
    private const int LongestForm = 60;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _forms = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _endings = endings.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Classes { get; } = classes;

    public LemmaScript[] Scripts { get; } = scripts;

    public Dictionary<string, int> Forms { get; } = forms;

    public Dictionary<string, int> Endings { get; } = endings;

    /// <summary>The lemma of a form with its tag pair.</summary>
    public string Lemma(ReadOnlySpan<char> form, int tag) => form.Length > LongestForm ? form.ToString() : Script(form, tag).Apply(form);

    /// <summary>The script of a form with its tag pair.</summary>
    public LemmaScript Script(ReadOnlySpan<char> form, int tag)
    {
        Span<char> key = stackalloc char[LongestForm + 1];
        key = Key(key, tag, form);
        if (_forms.TryGetValue(key, out var script)) return Scripts[script];
        key[0] = ClassKey(Classes[tag]);
        if (_forms.TryGetValue(key, out script)) return Scripts[script];
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            key[^(length + 1)] = (char)tag;
            if (_endings.TryGetValue(key[^(length + 1)..], out script)) return Scripts[script];
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
