using Entente.Model.Text;

namespace Entente.Text.Coreference.Mentions;

/// <summary>The trees of a text turned downwards: for each word its children in text order and the words that it governs. Linear in the text.</summary>
internal sealed class TextTree
{
    private readonly int[] _starts;
    private readonly int[] _children;
    private readonly int[] _low;
    private readonly int[] _high;

    public TextTree(ParsedText parsed)
    {
        Parsed = parsed;
        var count = parsed.Words.Length;
        (_starts, _children) = (new int[count + 1], new int[count]);
        (_low, _high) = (new int[count], new int[count]);
        FillChildren(parsed.Words);
        FillExtents(parsed.Words);
    }

    public ParsedText Parsed { get; }

    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The first word that this one governs, directly or not; itself when none stands before it.</summary>
    public int Low(int word) => _low[word];

    /// <summary>The last such word.</summary>
    public int High(int word) => _high[word];

    /// <summary>The first child with this relation, -1 when there is none.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in Children(word))
            if (Parsed.Words[child].Relation == relation) return child;
        return -1;
    }

    private void FillChildren(Word[] words)
    {
        foreach (var word in words)
            if (word.Head >= 0) _starts[word.Head + 1]++;
        for (var w = 0; w < words.Length; w++) _starts[w + 1] += _starts[w];
        var next = _starts.AsSpan(0, words.Length).ToArray();
        for (var w = 0; w < words.Length; w++)
            if (words[w].Head >= 0) _children[next[words[w].Head]++] = w;
    }

    /// <summary>From the leaves up, each word once all its children are done: no recursion, however deep a tree is.</summary>
    private void FillExtents(Word[] words)
    {
        var open = new int[words.Length];
        var ready = new Stack<int>();
        for (var w = 0; w < words.Length; w++)
        {
            (_low[w], _high[w], open[w]) = (w, w, Children(w).Length);
            if (open[w] == 0) ready.Push(w);
        }
        while (ready.TryPop(out var w))
        {
            var head = words[w].Head;
            if (head < 0) continue;
            _low[head] = Math.Min(_low[head], _low[w]);
            _high[head] = Math.Max(_high[head], _high[w]);
            if (--open[head] == 0) ready.Push(head);
        }
    }
}
