namespace Entente.Text.Parsing.Tokens;

/// <summary>What the sentence splitter knows of each word of a paragraph.</summary>
internal sealed class PieceMarks
{
    private const int Longest = 40;
    private uint[] _words = [];
    private uint[] _shapes = [];
    private uint[] _classes = [];

    public int Count { get; private set; }

    /// <summary>Hash of the folded word; 1 outside the paragraph.</summary>
    public uint Word(int i) => i >= 0 && i < Count ? _words[i] : 1;

    /// <summary>Class of the first and last character and a length; 1 outside the paragraph.</summary>
    public uint Shape(int i) => i >= 0 && i < Count ? _shapes[i] : 1;

    /// <summary>The word's class, or what its ending suggests; 1 outside the paragraph.</summary>
    public uint Class(int i) => i >= 0 && i < Count ? _classes[i] : 1;

    public void Set(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces, WordClasses classes)
    {
        Count = pieces.Length;
        Network.Buffers.Take(ref _words, Count);
        Network.Buffers.Take(ref _shapes, Count);
        Network.Buffers.Take(ref _classes, Count);
        for (var i = 0; i < Count; i++)
        {
            var word = pieces[i].In(text);
            if (word is "…") word = "...";
            _words[i] = HashOf(word);
            _shapes[i] = ShapeOf(word);
            _classes[i] = classes.Of(_words[i]) is var known and not 0 ? known + 32 : Unknown(word);
        }
    }

    /// <summary>Hash of a folded word; all addresses are alike.</summary>
    public static uint HashOf(ReadOnlySpan<char> word) =>
        IsAddress(word) ? Hash.Start(word.Contains('@') ? 1 : 2) : Hash.Folded(Hash.Start(0), word.Length > Longest ? word[..Longest] : word);

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Length > 7 && (word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static uint Unknown(ReadOnlySpan<char> word) => Chars.Fold(word[^1]) switch
    {
        'd' => 2,
        'g' => 3,
        's' => 4,
        'y' => 5,
        '0' => 6,
        '.' => 7,
        'e' => 8,
        'n' => 9,
        'm' => 10,
        't' or 'r' or 'l' => 11,
        >= 'a' and <= 'z' => 12,
        _ => 13,
    };

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        var first = (uint)Chars.Of(word[0]);
        var second = word.Length > 1 ? (uint)Chars.Of(word[1]) : 31;
        var last = (uint)Chars.Of(word[^1]);
        return 2 + first + 32 * second + 1024 * last + 32768 * (uint)Math.Min(word.Length, 4);
    }
}
