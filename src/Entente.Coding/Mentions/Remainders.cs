using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>Parts of a group: "the former", "the latter", "the third country", "the other two". Null where the whole is not clear.</summary>
internal sealed class Remainders(Tree tree, Phrases phrases, Memory memory)
{
    private const int Reach = 2;

    /// <summary>The first or the second of the last two named together; with three, nobody.</summary>
    public List<Who>? Place(int word, bool first)
    {
        var sentence = tree.Words[word].Sentence;
        var group = memory.Groups.LastOrDefault(g => g.At < word && sentence - g.Sentence <= Reach && !g.Members.Exists(m => m.Reference is not null));
        if (group is not null) return group.Members.Count == 2 && !IsTornOff(group) ? [group.Members[first ? 0 : 1]] : null;
        var named = NamedIn(sentence - 1, sentence, word);
        return named.Count == 2 ? [named[first ? 0 : 1]] : null;
    }

    // "Canada, Denmark and Norway": the parser may tear the first of a list off.
    private bool IsTornOff(Memory.Group group)
    {
        var first = group.Members.Min(m => m.First);
        return first >= 2 && tree.Text.Form(first - 1) is "," && phrases.Named(first - 2) is not null;
    }

    /// <summary>"the third country", "the other two": who is left of a group when those just named are taken away.</summary>
    public List<Who>? Rest(int word, int size)
    {
        var sentence = tree.Words[word].Sentence;
        var just = NamedIn(sentence - 1, sentence, word);
        var whole = memory.Groups.LastOrDefault(g => sentence - g.Sentence is > 0 and <= Reach + 1 && g.Members.Count == size + just.Count && g.Members.TrueForAll(m => m.Kind == WhoKind.State))?.Members ?? NamedIn(sentence - Reach, sentence, word);
        var rest = whole.Where(w => w.CanAct && !just.Exists(j => j.Same(w))).ToList();
        return rest.Count == size && whole.Count == size + just.Count ? rest : null;
    }

    private List<Who> NamedIn(int first, int last, int before)
    {
        var found = new List<Who>();
        for (var at = 0; at < before; at++)
            if (tree.Words[at].Sentence >= first && tree.Words[at].Sentence <= last && phrases.Named(at) is { CanAct: true, Kind: WhoKind.State } who && !found.Exists(f => f.Same(who))) found.Add(who);
        return found;
    }
}
