namespace Entente.Text.Parsing.Lemmas;

/// <summary>Lemmas of forms seen lately. Threads may share it: an entry is replaced as a whole, and any entry says what it answers.</summary>
internal sealed class LemmaCache
{
    private const int Size = 1 << 15;
    private readonly Entry?[] _entries = new Entry?[Size];

    public static int Place(ReadOnlySpan<char> form, int tag) => (int)(Hash.Mix(Hash.Text(Hash.Start(tag), form)) & (Size - 1));

    /// <summary>The lemma at a place, or null when another form stands there.</summary>
    public string? Find(int place, ReadOnlySpan<char> form, int tag) =>
        Volatile.Read(ref _entries[place]) is { } entry && entry.Tag == tag && form.SequenceEqual(entry.Form) ? entry.Lemma : null;

    public void Keep(int place, ReadOnlySpan<char> form, int tag, string lemma) =>
        Volatile.Write(ref _entries[place], new Entry(form.SequenceEqual(lemma) ? lemma : form.ToString(), tag, lemma));

    private sealed record Entry(string Form, int Tag, string Lemma);
}
