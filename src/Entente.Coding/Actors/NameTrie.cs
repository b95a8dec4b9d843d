using Entente.Coding.Lookup;

namespace Entente.Coding.Actors;

/// <summary>
/// All names as a tree of pieces. A node that ends names holds their candidates; one that ends a decoy holds none, and takes its words
/// all the same.
/// </summary>
internal sealed class NameTrie
{
    /// <summary>The root, where every walk starts.</summary>
    public const int Root = PieceTree.Root;

    /// <summary>Where a walk ends that leads nowhere.</summary>
    public const int Nowhere = PieceTree.Nowhere;

    private readonly PieceTree _tree = new();
    private readonly List<Candidate[]?> _ends = [null];

    /// <summary>The node that a piece leads to; <see cref="Nowhere"/> when no name goes on like this.</summary>
    public int Step(int node, ReadOnlySpan<char> piece) => _tree.Step(node, piece);

    /// <summary>The candidates of the names that end here; empty for a decoy, null when none ends here.</summary>
    public Candidate[]? EndsAt(int node) => _ends[node];

    public void Add(IEnumerable<string> pieces, Candidate? candidate)
    {
        var node = Root;
        foreach (var piece in pieces) node = _tree.Grow(node, piece);
        if (node == Root) return;
        while (_ends.Count <= node) _ends.Add(null);
        var known = _ends[node] ?? [];
        if (candidate is null) _ends[node] = known;
        else if (!Array.Exists(known, c => ReferenceEquals(c.Actor, candidate.Actor))) _ends[node] = [.. known, candidate];
    }

    /// <summary>Puts candidates into their final order. Call it once all names are in.</summary>
    public void Freeze()
    {
        foreach (var end in _ends)
            if (end is { Length: > 1 }) Array.Sort(end, Compare);
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var sure = left.Ambiguous.CompareTo(right.Ambiguous);
        return sure != 0 ? sure : string.CompareOrdinal(left.Actor.Id, right.Actor.Id);
    }
}
