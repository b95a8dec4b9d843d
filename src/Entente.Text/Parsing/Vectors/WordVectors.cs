using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Vectors;

/// <summary>
/// Word vectors learned elsewhere from much raw text (GloVe: Pennington, Socher and Manning 2014), as bytes with a scale for each word.
/// Words are in lower case, most frequent first; row 0 stands for words without a vector.
/// </summary>
internal sealed class WordVectors
{
    private const int Longest = 48;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    /// <summary>Vectors of <paramref name="words"/>, <paramref name="size"/> numbers each: a byte times the word's scale.</summary>
    public WordVectors(IReadOnlyList<string> words, int size, sbyte[] values, float[] scales)
    {
        (Words, Size, _values, _scales) = (words, size, values, scales);
        var rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++) rows.TryAdd(words[i], i + 1);
        _rows = rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Numbers in a vector.</summary>
    public int Size { get; }

    /// <summary>The row of a word as it is written; 0 when it has no vector.</summary>
    public int Row(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < form.Length; i++) folded[i] = Fold(form[i]);
        return _rows.TryGetValue(folded[..form.Length], out var row) ? row : 0;
    }

    /// <summary>Adds the vector of a row to <paramref name="target"/>.</summary>
    public void AddTo(int row, Span<float> target)
    {
        if (row == 0) return;
        var values = _values.AsSpan((row - 1) * Size, Size);
        var scale = _scales[row - 1];
        for (var k = 0; k < values.Length; k++) target[k] += values[k] * scale;
    }

    /// <summary>The bytes of a row from 1 on, without their scale.</summary>
    public ReadOnlySpan<sbyte> Values(int row) => _values.AsSpan((row - 1) * Size, Size);

    /// <summary>By what the bytes of a row from 1 on are multiplied.</summary>
    public float Scale(int row) => _scales[row - 1];

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        '–' => '-',
        _ => Chars.Of(c) == CharClass.Upper ? char.ToLowerInvariant(c) : c,
    };
}
