using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>What "he", "it" and "they" mean. Null where two readings are open.</summary>
internal sealed class Pronouns(Tree tree, Phrases phrases, Memory memory, Clause clause)
{
    private const int PersonReach = 3;
    private readonly Contest _contest = new(tree, phrases, clause);

    public List<Who>? LastPerson(int word)
    {
        var sentence = tree.Words[word].Sentence;
        var near = memory.Singles.Where(s => s.Person && sentence - s.Sentence <= PersonReach).ToList();
        if (near.Count == 0) return null;
        return [(near.LastOrDefault(s => s.Subject) is { } subject && subject.Sentence >= near[^1].Sentence - 1 ? subject : near[^1]).Who];
    }

    // "In its first statement, Iran said": the subject that the fronted phrase waits for.
    public List<Who>? Ahead(int word)
    {
        var at = word;
        while (tree.Words[at].Head is >= 0 and var head && head > at == head > word && !tree.Is(at, "obl") && !tree.Is(at, "advcl")) at = head;
        if (!(tree.Is(at, "obl") || tree.Is(at, "advcl")) || tree.Words[at].Head is not (>= 0 and var verb)) return null;
        if (tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject < word || subject < at) return null;
        return phrases.Named(subject) is { CanAct: true, Why: not "person" } who && phrases.Resolve(subject) is [_] ? [who] : null;
    }

    // "it" and "the country": the subject of this sentence so far, else the subject of the sentence before, if it is one state or body.
    public List<Who>? LastSingle(int word)
    {
        var near = memory.Singles.Where(s => !s.Person && s.Who.CanAct).ToList();
        var sentence = tree.Words[word].Sentence;
        var here = near.LastOrDefault(s => s.Sentence == sentence && s.Subject)
            ?? near.LastOrDefault(s => s.Sentence == sentence && memory.Singles.Count(o => o.Sentence == sentence) == 1)
            ?? near.LastOrDefault(s => s.Sentence == sentence - 1 && s.Subject);
        if (here is null || _contest.IsOpen(word, here)) return null;
        return _contest.IsOther(word, here) ? Other(word, here.Who) : [here.Who];
    }

    public List<Who>? LastPlural(int word)
    {
        var sentence = tree.Words[word].Sentence;
        var group = memory.Groups.LastOrDefault(g => g.Sentence >= sentence - 1 && g.Members.Count(m => m.CanAct) >= 2);
        var forces = memory.Singles.LastOrDefault(s => s.Plural && s.Subject && s.Sentence >= sentence - 1 && s.Who.CanAct);
        if (forces is not null && (group is null || group.At < forces.At)) return [forces.Who];
        return group?.Members.Where(m => m.CanAct).ToList();
    }

    private List<Who>? Other(int word, Who subject)
    {
        var others = new List<Who>();
        for (var at = word - 1; at >= 0 && tree.Words[at].Sentence == tree.Words[word].Sentence; at--)
            if (phrases.Named(at) is { CanAct: true } who && !who.Same(subject) && !others.Exists(o => o.Same(who))) others.Add(who);
        if (others.Count == 0 && memory.Singles.LastOrDefault(s => s.Sentence == tree.Words[word].Sentence - 1 && s.Subject && s.Who.CanAct) is { } before && !before.Who.Same(subject)) return [before.Who];
        return others.Count == 1 ? others : null;
    }
}
