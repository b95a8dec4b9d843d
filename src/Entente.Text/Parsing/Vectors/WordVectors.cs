using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing.Vectors;

/// <summary>
/// Word vectors learned elsewhere from much raw text (GloVe: Pennington, Socher and Manning 2014), as bytes with a scale for each word.
/// Words are in lower case, most frequent first; row 0 stands for words without a vector.
/// </summary>
internal sealed class WordVectors
{
    private const int Longest = 48;
    private readonly WordTable _words;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    /// <summary>Vectors of <paramref name="words"/>, <paramref name="size"/> numbers each: a byte times the word's scale.</summary>
    public WordVectors(WordTable words, int size, sbyte[] values, float[] scales) => (_words, Size, _values, _scales) = (words, size, values, scales);

    /// <summary>The same of words from anywhere.</summary>
    public WordVectors(IEnumerable<string> words, int size, sbyte[] values, float[] scales)
        : this(WordTable.Of(words), size, values, scales)
    {
    }

    public IReadOnlyList<string> Words => _words;

    /// <summary>Numbers in a vector.</summary>
    public int Size { get; }

    /// <summary>The row of a word as it is written; 0 when it has no vector.</summary>
    public int Row(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < form.Length; i++) folded[i] = Fold(form[i]);
        return _words.Find(folded[..form.Length]);
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
