using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>Which word is part of which known name, and the names that stand before a noun or are joined to one another.</summary>
internal sealed class NamedWords
{
    private readonly Tree _tree;
    private readonly Who?[] _named;

    public NamedWords(Tree tree, IEnumerable<Who> names)
    {
        (_tree, _named) = (tree, new Who?[tree.Words.Length]);
        foreach (var who in names)
            for (var i = who.First; i < who.End; i++) _named[i] = who;
    }

    /// <summary>The named actor that a word is part of; null when it is part of none.</summary>
    public Who? this[int word] => _named[word];

    // "U.S.-Israeli", "Iran-Israel": two actors joined by a hyphen are both meant.
    public List<Who> Pair(int word, Who named)
    {
        if (named.First >= 2 && IsHyphen(named.First - 1) && _named[named.First - 2] is { } before) return [before, named];
        if (named.End + 1 < _named.Length && IsHyphen(named.End) && _named[named.End + 1] is { } after
            && _tree.Words[word].Sentence == _tree.Words[named.End + 1].Sentence) return [named, after];
        return [named];
    }

    // "Russian and Chinese officials", "US-Israeli strikes": adjectives and names before the noun, with what is listed beside them.
    public List<Who> Modifiers(int head)
    {
        var owners = new List<Who>();
        foreach (var child in _tree.Children(head))
        {
            if (child > head || _named[child] is not { } who || !IsModifier(child)) continue;
            foreach (var one in Pair(child, who).Concat(Listed(child)))
                if (!owners.Exists(o => o.Same(one))) owners.Add(one);
        }

        return owners;
    }

    /// <summary>The names listed after a name.</summary>
    public List<Who> Listed(int word)
    {
        var listed = new List<Who>();
        foreach (var child in _tree.Children(word))
            if (_tree.Is(child, "conj") && _named[child] is { } who) listed.Add(who);
        return listed;
    }

    private bool IsModifier(int word) =>
        _tree.Is(word, "amod") || _tree.Is(word, "compound") || _tree.Words[word].Relation is "nmod" or "nmod:desc" or "nmod:unmarked" or "flat";

    private bool IsHyphen(int word) => _tree.Text.Form(word) is "-" or "–" or "—" or "/";
}
