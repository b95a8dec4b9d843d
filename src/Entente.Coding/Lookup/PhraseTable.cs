using Entente.Coding.Actors;
using Entente.Model.Text;

namespace Entente.Coding.Lookup;

/// <summary>
/// Names of many pieces and what each may mean, as a tree: one walk from a word finds the longest. Pieces are cut as for actors, and
/// folded by the caller's rule. Fill it, then only read: reading is safe between threads.
/// </summary>
internal sealed class PhraseTable<T>(Func<string, string> fold)
{
    private const int Root = PieceTree.Root;
    private readonly PieceTree _tree = new();
    private readonly List<List<T>?> _ends = [null];

    /// <summary>Adds a name; a name may mean several things, kept in the order added.</summary>
    public void Add(string name, T meaning)
    {
        var node = Root;
        foreach (var piece in NamePieces.Of(name)) node = _tree.Grow(node, fold(piece));
        if (node == Root) return;
        while (_ends.Count <= node) _ends.Add(null);
        var meanings = _ends[node] ??= [];
        if (!meanings.Contains(meaning)) meanings.Add(meaning);
    }

    /// <summary>
    /// The longest name that begins with word <paramref name="first"/> and ends before word <paramref name="stop"/>: what it may mean and the
    /// index after its last word; empty when none begins here.
    /// </summary>
    public (int End, IReadOnlyList<T> Meanings) Longest(ParsedText text, int first, int stop)
    {
        var (node, best) = (Root, (End: first, Meanings: (IReadOnlyList<T>)[]));
        for (var word = first; word < stop; word++)
        {
            var before = node;
            node = Walk(text.Form(word), node);
            if (node < 0 || (node == Root && before == Root)) break;
            if (node != before && _ends[node] is { } meanings) best = (word + 1, meanings);
        }

        return best;
    }

    private int Walk(ReadOnlySpan<char> form, int node)
    {
        Span<char> buffer = stackalloc char[NamePieces.Longest];
        var position = 0;
        while (NamePieces.Next(form, ref position, buffer) is var length && length > 0)
        {
            node = _tree.Step(node, fold(new string(buffer[..length])));
            if (node < 0) return node;
        }

        return node;
    }
}
