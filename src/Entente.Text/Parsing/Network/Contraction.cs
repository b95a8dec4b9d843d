namespace Entente.Text.Parsing.Network;

/// <summary>
/// Follows best heads from word to word; a cycle is contracted into one of its nodes, which then looks for a head from outside. In the end
/// the contractions are undone, last first. The matrices are used up.
/// </summary>
internal sealed class Contraction
{
    private readonly List<int> _path = [];
    private int _size;
    private double[] _scores = [];

    // The arc between words, as dependent * size + head, behind each arc between contracted nodes.
    private int[] _arcs = [];
    private bool[] _gone = [];
    private bool[] _done = [];
    private bool[] _onPath = [];

    // Every contraction makes a new name: names below the size are words.
    private int[] _name = [];
    private int[] _parent = [];
    private int[] _entering = [];
    private int[] _head = [];
    private int _names;

    /// <summary>Takes other matrices; its memory is used again.</summary>
    public void Reset(int size, double[] scores, int[] arcs)
    {
        (_size, _scores, _arcs, _names) = (size, scores, arcs, size);
        Buffers.Take(ref _gone, size).Clear();
        Buffers.Take(ref _done, size).Clear();
        Buffers.Take(ref _onPath, size).Clear();
        Buffers.Take(ref _name, size);
        Buffers.Take(ref _head, size).Clear();
        Buffers.Take(ref _parent, 2 * size).Clear();
        Buffers.Take(ref _entering, 2 * size).Clear();
        for (var i = 0; i < size; i++) _name[i] = i;
        for (var i = 0; i < size * size; i++) arcs[i] = i;
        _done[0] = true;
    }

    public void Solve(Span<int> heads)
    {
        for (var start = 1; start < _size; start++)
        {
            if (!_done[start] && !_gone[start]) Follow(start);
        }
        for (var name = _names - 1; name >= _size; name--) _entering[MemberOf(name, _entering[name] / _size)] = _entering[name];
        for (var d = 1; d < _size; d++) heads[d - 1] = _entering[d] % _size;
    }

    private void Follow(int node)
    {
        _path.Clear();
        while (true)
        {
            if (!_onPath[node]) _path.Add(node);
            _onPath[node] = true;
            var head = BestHead(node);
            _head[node] = head;
            _entering[_name[node]] = _arcs[node * _size + head];
            if (_done[head]) break;
            node = _onPath[head] ? Contract(head) : head;
        }
        foreach (var n in _path) (_done[n], _onPath[n]) = (true, false);
    }

    private int BestHead(int node)
    {
        var best = -1;
        for (var h = 0; h < _size; h++)
        {
            if (h != node && !_gone[h] && (best < 0 || _scores[node * _size + h] > _scores[node * _size + best])) best = h;
        }
        return best;
    }

    /// <summary>Makes one node of the end of the path, from <paramref name="first"/> on.</summary>
    private int Contract(int first)
    {
        var from = _path.IndexOf(first);
        var name = _names++;
        for (var i = from; i < _path.Count; i++)
        {
            var c = _path[i];
            _parent[_name[c]] = name;
            var own = _scores[c * _size + _head[c]];
            for (var h = 0; h < _size; h++) _scores[c * _size + h] -= own;
        }
        for (var i = from + 1; i < _path.Count; i++) Absorb(first, _path[i]);
        _path.RemoveRange(from + 1, _path.Count - from - 1);
        _name[first] = name;
        return first;
    }

    private void Absorb(int first, int other)
    {
        for (var n = 0; n < _size; n++)
        {
            Keep(first * _size + n, other * _size + n);
            Keep(n * _size + first, n * _size + other);
        }
        (_gone[other], _onPath[other]) = (true, false);
    }

    private void Keep(int at, int rival)
    {
        if (_scores[rival] > _scores[at]) (_scores[at], _arcs[at]) = (_scores[rival], _arcs[rival]);
    }

    /// <summary>The member of a contraction in which a word lies.</summary>
    private int MemberOf(int name, int word)
    {
        var at = word;
        while (_parent[at] != name) at = _parent[at];
        return at;
    }
}
