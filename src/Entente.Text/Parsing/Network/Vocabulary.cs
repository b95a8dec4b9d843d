using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Network;

/// <summary>Rows of known words. Case and digits are folded; row 0 is any other word.</summary>
internal sealed class Vocabulary
{
    private const int Longest = 64;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;

    public Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        var rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++) rows.Add(words[i], i + 1);
        _rows = rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Words { get; }

    public int Rows => Words.Count + 1;

    public int Row(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < form.Length; i++) folded[i] = Chars.Fold(form[i]);
        return _rows.TryGetValue(folded[..form.Length], out var row) ? row : 0;
    }

    public static string Folded(string form) => string.Create(form.Length, form, (target, f) =>
    {
        for (var i = 0; i < f.Length; i++) target[i] = Chars.Fold(f[i]);
    });
}
