namespace Entente.Text.Parsing.Network;

/// <summary>
/// Frequent words with what the first layer makes of them, so that it is computed once. Fills while texts are parsed, up to a limit, and
/// changes no result. Safe to share between threads.
/// </summary>
internal sealed class KnownWords
{
    private const int Slots = 1 << 13;
    private const int Longest = 24;
    private readonly KnownWord?[] _slots = new KnownWord?[Slots];

    /// <summary>The word with its gates; null when it is not kept.</summary>
    public KnownWord? Find(ReadOnlySpan<char> form, int glue)
    {
        if (form.Length > Longest) return null;
        var at = Slot(form, glue);
        return Volatile.Read(ref _slots[at]) is { } first && first.Is(form, glue) ? first
            : Volatile.Read(ref _slots[at ^ 1]) is { } second && second.Is(form, glue) ? second : null;
    }

    /// <summary>A word to be filled and kept; null when there is no room for it.</summary>
    public KnownWord? Claim(ReadOnlySpan<char> form, int glue)
    {
        if (form.Length > Longest) return null;
        var at = Slot(form, glue);
        return _slots[at] is null || _slots[at ^ 1] is null ? new KnownWord(form.ToString(), glue) : null;
    }

    /// <summary>Keeps a filled word, unless another took its place meanwhile.</summary>
    public void Keep(KnownWord word)
    {
        var at = Slot(word.Form, word.Glue);
        if (Interlocked.CompareExchange(ref _slots[at], word, null) is null) return;
        Interlocked.CompareExchange(ref _slots[at ^ 1], word, null);
    }

    private static int Slot(ReadOnlySpan<char> form, int glue) => (int)(Hash.Mix(Hash.Text(Hash.Start(glue + 1), form)) % Slots);
}
