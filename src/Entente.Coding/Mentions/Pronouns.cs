using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>What "he", "it", "they" and "we" mean. Null where two readings are open.</summary>
internal sealed class Pronouns(Tree tree, Phrases phrases, Memory memory)
{
    private const int PersonReach = 3;
    private const int MaxHops = 8;

    public List<Who>? LastPerson(int word)
    {
        var sentence = tree.Words[word].Sentence;
        var near = memory.Singles.Where(s => s.Person && sentence - s.Sentence <= PersonReach).ToList();
        if (near.Count == 0) return null;
        return [(near.LastOrDefault(s => s.Subject) is { } subject && subject.Sentence >= near[^1].Sentence - 1 ? subject : near[^1]).Who];
    }

    // "it" and "the country": the subject of this sentence so far, else the subject of the sentence before, if it is one state or body.
    public List<Who>? LastSingle(int word)
    {
        var near = memory.Singles.Where(s => !s.Person && s.Who.CanAct).ToList();
        var sentence = tree.Words[word].Sentence;
        var here = near.LastOrDefault(s => s.Sentence == sentence && s.Subject)
            ?? near.LastOrDefault(s => s.Sentence == sentence && memory.Singles.Count(o => o.Sentence == sentence) == 1)
            ?? near.LastOrDefault(s => s.Sentence == sentence - 1 && s.Subject);
        if (here is null || IsContested(word, here)) return null;
        return IsOwnObject(word, here) ? Other(word, here.Who) : [here.Who];
    }

    public List<Who>? LastPlural(int word)
    {
        var sentence = tree.Words[word].Sentence;
        var group = memory.Groups.LastOrDefault(g => g.Sentence >= sentence - 1 && g.Members.Count(m => m.CanAct) >= 2);
        return group?.Members.Where(m => m.CanAct).ToList();
    }

    // "We will not fight", the minister said: the speaker's state. One whose state is not told again is that of the sentence before.
    public List<Who>? Ours(int word)
    {
        var subject = SpeakerOf(word);
        if (subject < 0) return null;
        if (phrases.Resolve(subject).Where(w => w.CanAct).ToList() is { Count: > 0 } speaker) return [speaker[0]];
        if (phrases.RoleOf(subject) is not { Sector: "GOV" or "MIL", Expert: false }) return null;
        var near = memory.Singles.LastOrDefault(s => s.Subject && s.Who.CanAct && tree.Words[word].Sentence - s.Sentence <= 1);
        return near is null ? null : [near.Who];
    }

    private int SpeakerOf(int word)
    {
        var verb = word;
        for (var hop = 0; hop < MaxHops && verb >= 0 && !(tree.Is(verb, "ccomp") || tree.Is(verb, "parataxis")); hop++) verb = tree.Words[verb].Head;
        return verb >= 0 && tree.Words[verb].Head is >= 0 and var cue && tree.IsVerb(cue) ? tree.Child(cue, "nsubj") : -1;
    }

    // "India is in talks to sell it jets": an object is not its verb's own subject but the one other state named so far.
    private bool IsOwnObject(int word, Memory.Single meant) =>
        meant.Subject && meant.Sentence == tree.Words[word].Sentence && (tree.Is(word, "obj") || tree.Is(word, "iobj")) && tree.Lower(word) == "it" && !HasSubjectBetween(meant.At, word);

    private bool HasSubjectBetween(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
            if (tree.Is(at, "nsubj")) return true;
        return false;
    }

    private List<Who>? Other(int word, Who subject)
    {
        var others = new List<Who>();
        for (var at = word - 1; at >= 0 && tree.Words[at].Sentence == tree.Words[word].Sentence; at--)
            if (phrases.Named(at) is { CanAct: true } who && !who.Same(subject) && !others.Exists(o => o.Same(who))) others.Add(who);
        return others.Count == 1 ? others : null;
    }

    // Another state named between the subject and a possessive leaves its meaning open: "… in Venezuela after the arrest of its president".
    private bool IsContested(int word, Memory.Single meant) =>
        tree.Lower(word) == "its" && meant.Sentence == tree.Words[word].Sentence && meant.At < word
        && Enumerable.Range(meant.At + 1, word - meant.At - 1).Any(i => phrases.Named(i) is { CanAct: true } other && !other.Same(meant.Who) && !tree.Is(i, "amod"));
}
