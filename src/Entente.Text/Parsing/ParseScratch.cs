using Entente.Text.Parsing.Network;
using Entente.Text.Parsing.Tokens;

namespace Entente.Text.Parsing;

/// <summary>One thread's memory for parsing, used again from text to text.</summary>
internal sealed class ParseScratch
{
    private Analysis[] _analyses = [];

    public List<(int Start, int End, bool Paragraph)> Blocks { get; } = [];

    public List<Piece> Pieces { get; } = [];

    /// <summary>For each sentence, the index after its last word and whether it starts a paragraph.</summary>
    public List<(int End, bool Paragraph)> Sentences { get; } = [];

    public List<int> Ends { get; } = [];

    public PieceMarks Marks { get; } = new();

    public Batch Batch { get; } = new();

    public Trace Trace { get; } = new();

    public Span<Analysis> Analyses(int count) => Buffers.Take(ref _analyses, count);

    public void Clear()
    {
        Blocks.Clear();
        Pieces.Clear();
        Sentences.Clear();
    }
}
