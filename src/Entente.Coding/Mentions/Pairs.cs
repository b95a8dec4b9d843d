using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>Which actors "both", "the three" and "the two sides" mean: those that were mentioned together. Null where it is open.</summary>
internal sealed class Pairs(Tree tree, Phrases phrases, Memory memory)
{
    private const int Reach = 6;

    /// <summary>The last group of this size that has none of <paramref name="without"/>.</summary>
    public List<Who>? Last(int word, int size, List<Who> without) =>
        memory.Groups.LastOrDefault(g => tree.Words[word].Sentence - g.Sentence <= Reach && g.Members.Count == size && !g.Members.Exists(m => without.Exists(m.Same)))?.Members;

    /// <summary>The last group of this size.</summary>
    public List<Who>? Last(int word, int size)
    {
        if (Recent(word, size, 0) is { } here) return here;
        if (size == 2 && !IsStateWord(word) && LastMeeting(word) is { } met) return met;
        for (var i = memory.Groups.Count - 1; i >= 0; i--)
        {
            if (tree.Words[word].Sentence - memory.Groups[i].Sentence > Reach || memory.IsStale(memory.Groups[i])) break;
            var states = memory.Groups[i].Members.Where(w => w.CanAct && (w.Kind == WhoKind.State || !IsStateWord(word))).ToList();
            if (states.Count == size && !IsAddressedBy(word, states)) return states;
        }

        return Recent(word, size, 1) ?? InARow(word, size);
    }

    private bool IsStateWord(int word) => tree.Lemma(word) is "country" or "nation" or "state" or "capital";

    // Two who met, when no list has been given since.
    private List<Who>? LastMeeting(int word)
    {
        var sentence = tree.Words[word].Sentence;
        if (memory.Meetings.LastOrDefault(m => m.Sentence < sentence && sentence - m.Sentence <= 2) is not { } met) return null;
        return memory.Groups.Exists(g => g.Sentence >= met.Sentence && g.Members.Count(m => m.CanAct) >= 2) || IsAddressedBy(word, met.Members) ? null : met.Members;
    }

    // "Japan sent aid. Australia sent aid. Both …": one subject in each of the sentences before, and nobody else.
    private List<Who>? InARow(int word, int size)
    {
        var first = tree.Words[word].Sentence - size;
        var found = Enumerable.Range(first, size).Select(s => memory.Singles.Where(one => one.Sentence == s && one.Who.CanAct).ToList()).ToList();
        return first >= 0 && found.All(f => f is [{ Subject: true }]) && found.Select(f => f[0].Who.Code).Distinct(StringComparer.Ordinal).Count() == size
            ? [.. found.Select(f => f[0].Who)] : null;
    }

    // "both sides" are the two whom the report has named together most often; where two pairs come close, nobody is meant for sure.
    public List<Who>? Opponents(int word)
    {
        var ranked = Counted(tree.Words[word].Sentence).Where(p => !IsAddressedBy(word, [p.First, p.Second])).OrderByDescending(p => p.Count).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Count >= 2 && (ranked.Count == 1 || ranked[0].Count > ranked[1].Count) ? [ranked[0].First, ranked[0].Second] : null;
    }

    private List<(int Count, Who First, Who Second)> Counted(int sentences)
    {
        var pairs = new Dictionary<(string, string), (int Count, Who First, Who Second)>();
        for (var index = 0; index < sentences; index++)
            foreach (var (first, second) in PairsIn(tree.Text.Sentences[index]))
            {
                var key = string.CompareOrdinal(first.Code, second.Code) < 0 ? (first.Code, second.Code) : (second.Code, first.Code);
                pairs[key] = (pairs.TryGetValue(key, out var known) ? known.Count + 1 : 1, first, second);
            }

        return [.. pairs.Values];
    }

    private List<(Who First, Who Second)> PairsIn(Sentence sentence)
    {
        var states = new List<Who>();
        for (var at = sentence.First; at < sentence.End; at++)
            if (phrases.Named(at) is { CanAct: true, Kind: WhoKind.State } who && !states.Exists(s => s.Code == who.Code)) states.Add(who);
        return [.. states.SelectMany((a, i) => states.Skip(i + 1).Select(b => (a, b)))];
    }

    // "Washington urged both sides": whoever speaks to the pair is none of it.
    private bool IsAddressedBy(int word, List<Who> states) =>
        (tree.Is(word, "obj") || tree.Is(word, "iobj") || tree.Is(word, "obl"))
        && memory.Singles.LastOrDefault(s => s.Sentence == tree.Words[word].Sentence && s.Subject) is { } subject && states.Exists(s => s.Same(subject.Who));

    // No list of that size: then as many states as were named in this sentence and those just before it.
    private List<Who>? Recent(int word, int size, int reach)
    {
        var (found, sentence) = (new List<Who>(), tree.Words[word].Sentence);
        for (var at = word - 1; at >= 0 && tree.Words[at].Sentence >= sentence - reach; at--)
            if (phrases.Named(at) is { CanAct: true, Kind: WhoKind.State } who && (tree.Words[at].Upos != Upos.Adj || tree.Words[at].Sentence == sentence)
                && !found.Exists(f => f.Code == who.Code) && !IsAddressedBy(word, [who])) found.Insert(0, who);
        return found.Count == size ? found : null;
    }
}
