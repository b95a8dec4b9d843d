namespace Entente.Text.Parsing.Tokens;

/// <summary>What the sentence splitter knows of each word of a paragraph.</summary>
internal sealed class PieceMarks
{
    private uint[] _words = [];
    private uint[] _shapes = [];

    public int Count { get; private set; }

    /// <summary>Hash of the folded word; 1 outside the paragraph.</summary>
    public uint Word(int i) => i >= 0 && i < Count ? _words[i] : 1;

    /// <summary>Class of the first and last character and a length; 1 outside the paragraph.</summary>
    public uint Shape(int i) => i >= 0 && i < Count ? _shapes[i] : 1;

    public void Set(ReadOnlySpan<char> text, ReadOnlySpan<Piece> pieces)
    {
        Count = pieces.Length;
        Network.Buffers.Take(ref _words, Count);
        Network.Buffers.Take(ref _shapes, Count);
        for (var i = 0; i < Count; i++)
        {
            var word = pieces[i].In(text);
            _words[i] = Hash.Folded(Hash.Start(0), word.Length > 40 ? word[..40] : word);
            _shapes[i] = ShapeOf(word);
        }
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        var first = (uint)Chars.Of(word[0]);
        var second = word.Length > 1 ? (uint)Chars.Of(word[1]) : 31;
        var last = (uint)Chars.Of(word[^1]);
        return 2 + first + 32 * second + 1024 * last + 32768 * (uint)Math.Min(word.Length, 4);
    }
}
