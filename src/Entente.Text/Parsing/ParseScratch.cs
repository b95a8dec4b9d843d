using System.Runtime.InteropServices;
using Entente.Model.Text;
using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>One thread's memory for parsing, used again from text to text.</summary>
internal sealed class ParseScratch
{
    // A longer text than this leaves behind what would be wasted on others.
    private const int MostWords = 1 << 18;

    private Analysis[] _analyses = [];
    private Word[] _words = [];
    private Sentence[] _window = [];

    public List<(int Start, int End, bool Paragraph)> Blocks { get; } = [];

    public List<Piece> Pieces { get; } = [];

    /// <summary>For each block, the index after its last word.</summary>
    public List<int> PieceEnds { get; } = [];

    /// <summary>For each sentence, the index after its last word and whether it starts a paragraph.</summary>
    public List<(int End, bool Paragraph)> Sentences { get; } = [];

    public List<int> Ends { get; } = [];

    public PieceMarks Marks { get; } = new();

    public Batch Batch { get; } = new();

    public Trace Trace { get; } = new();

    public long[] Keys { get; } = new long[Annotation.Window];

    public int[] Order { get; } = new int[Annotation.Window];

    public bool IsWorthKeeping => Pieces.Capacity <= MostWords && Blocks.Capacity <= MostWords;

    public Span<Analysis> Analyses(int count) => Buffers.Take(ref _analyses, count);

    public Span<Word> Words(int count) => Buffers.Take(ref _words, count);

    public Span<Sentence> Window(int count) => Buffers.Take(ref _window, count);

    public Span<Piece> PiecesIn(int first, int end) => CollectionsMarshal.AsSpan(Pieces)[first..end];

    public void Clear()
    {
        Blocks.Clear();
        Pieces.Clear();
        PieceEnds.Clear();
        Sentences.Clear();
    }
}
