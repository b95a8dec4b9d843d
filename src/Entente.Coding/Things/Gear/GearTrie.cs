namespace Entente.Coding.Things.Gear;

/// <summary>All names of gear as a tree of pieces, so that a text is searched in one pass however many names there are.</summary>
internal sealed class GearTrie
{
    /// <summary>The root, where every walk starts.</summary>
    public const int Root = 0;

    /// <summary>Where a walk ends that leads nowhere.</summary>
    public const int Nowhere = -1;

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<GearName>?> _ends = [null];

    /// <summary>The node that a piece leads to; <see cref="Nowhere"/> when no name goes on like this.</summary>
    public int Step(int node, string key) => _keys.TryGetValue(key, out var id) && _steps.TryGetValue(Code(node, id), out var next) ? next : Nowhere;

    /// <summary>The names that end at a node, those that need no other evidence first; null when none ends here.</summary>
    public IReadOnlyList<GearName>? EndsAt(int node) => _ends[node];

    public void Add(GearItem item, GearForm form)
    {
        var node = Root;
        foreach (var key in form.Keys) node = Grow(node, key);
        var known = _ends[node] ??= [];
        known.Insert(form.Ambiguous ? known.Count : known.TakeWhile(k => !k.Form.Ambiguous).Count(), new GearName(item, form));
    }

    private int Grow(int node, string key)
    {
        if (!_keys.TryGetValue(key, out var id)) _keys.Add(key, id = _keys.Count);
        if (_steps.TryGetValue(Code(node, id), out var next)) return next;
        next = _ends.Count;
        _steps.Add(Code(node, id), next);
        _ends.Add(null);
        return next;
    }

    private static long Code(int node, int key) => ((long)node << 32) | (uint)key;
}
