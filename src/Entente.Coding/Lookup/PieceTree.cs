namespace Entente.Coding.Lookup;

/// <summary>Names as a tree of pieces: nodes are numbers, and who uses the tree keeps what they mean. Fill it, then only read.</summary>
internal sealed class PieceTree
{
    /// <summary>The root, where every walk starts.</summary>
    public const int Root = 0;

    /// <summary>Where a walk ends that leads nowhere.</summary>
    public const int Nowhere = -1;

    private readonly Dictionary<string, int> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _piece;
    private readonly Dictionary<long, int> _steps = [];

    public PieceTree() => _piece = _pieces.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The node that a piece leads to; <see cref="Nowhere"/> when no name goes on like this.</summary>
    public int Step(int node, ReadOnlySpan<char> piece) =>
        _piece.TryGetValue(piece, out var id) && _steps.TryGetValue(Key(node, id), out var next) ? next : Nowhere;

    /// <summary>The node that a piece leads to, made when there is none; nodes are numbered from 1 as they are made.</summary>
    public int Grow(int node, string piece)
    {
        if (!_pieces.TryGetValue(piece, out var id)) _pieces.Add(piece, id = _pieces.Count);
        if (_steps.TryGetValue(Key(node, id), out var next)) return next;
        next = _steps.Count + 1;
        _steps.Add(Key(node, id), next);
        return next;
    }

    private static long Key(int node, int piece) => ((long)node << 32) | (uint)piece;
}
