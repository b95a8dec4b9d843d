using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>
/// Resolves pronouns and descriptions ("he", "it", "both nations", "the pair", "neither country") to actors named before. Nothing is
/// guessed where two readings are open: the result is then empty.
/// </summary>
internal sealed class Discourse
{
    private const int GroupReach = 6;
    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "country", "nation", "state", "side", "minister", "president", "premier", "envoy", "military", "navy", "army", "government", "power", "capital", "ally", "partner", "neighbour", "neighbor", "party", "rival", "leader",
    };

    private readonly Tree _tree;
    private readonly Phrases _phrases;
    private readonly Dictionary<int, List<Who>> _meant = [];
    private readonly List<Group> _groups = [];
    private readonly List<Single> _singles = [];
    private List<Who>? _parties;

    public Discourse(Tree tree, Phrases phrases) => (_tree, _phrases) = (tree, phrases);

    private static readonly HashSet<string> Pacts = new(StringComparer.Ordinal) { "treaty", "agreement", "pact", "deal", "accord", "alliance", "partnership", "relationship", "arrangement" };

    private sealed record Group(int At, int Sentence, List<Who> Members);

    private sealed record Single(int At, int Sentence, Who Who, bool Subject, bool Person);

    /// <summary>What a pronoun or description means; null when the word is neither or its meaning is open.</summary>
    public List<Who>? Resolve(int word) => _meant.GetValueOrDefault(word);

    /// <summary>Walks the text once, left to right. Call it before any phrase is resolved for coding.</summary>
    public void Walk()
    {
        foreach (var sentence in _tree.Text.Sentences)
            for (var word = sentence.First; word < sentence.End; word++) Step(word);
    }

    private void Step(int word)
    {
        var meant = Meaning(word);
        if (meant is { Count: > 0 })
        {
            _meant[word] = [.. meant.Select(w => w with { First = word, End = word + 1, Certainty = w.Certainty * 0.85m, Why = "pronoun" })];
            if (meant.Count > 1) _groups.Add(new Group(word, _tree.Words[word].Sentence, meant));
            else _singles.Add(new Single(word, _tree.Words[word].Sentence, meant[0], _tree.Is(word, "nsubj"), _tree.Lower(word) is "he" or "she" or "him" or "his" or "her"));
            return;
        }

        Remember(word);
    }

    private void Remember(int word)
    {
        if (_phrases.Named(word) is { } named && named.First == word) RememberHyphenated(word, named);
        if (!IsPhraseHead(word)) return;
        var all = _phrases.Resolve(word);
        if (all.Count == 0) return;
        if (all.Count > 1 && all[0].Why != "owner") _groups.Add(new Group(word, _tree.Words[word].Sentence, all));
        var subject = _tree.Is(word, "nsubj");
        var person = all[0].Why is "person" || all[0].Kind == WhoKind.Person || (_phrases.RoleOf(word)?.Person ?? false);
        if (all.Count == 1 && (all[0].Why != "owner" || subject)) _singles.Add(new Single(word, _tree.Words[word].Sentence, all[0], subject, person));
    }

    private void RememberHyphenated(int word, Who named)
    {
        var all = _phrases.Resolve(word);
        if (all.Count == 2 && all[0].Same(named)) _groups.Add(new Group(word, _tree.Words[word].Sentence, all));
    }

    private bool IsPhraseHead(int word) =>
        _tree.IsNominal(word) && !_tree.Is(word, "conj") && !_tree.Is(word, "compound") && !_tree.Is(word, "flat") && !_tree.Is(word, "nmod:desc");

    private List<Who>? Meaning(int word)
    {
        var lower = _tree.Lower(word);
        return lower switch
        {
            "he" or "she" or "him" or "his" or "her" => LastPerson(word),
            "it" or "its" => _tree.Words[word].Upos == Upos.Pron ? LastSingle(word) : null,
            "they" or "their" or "them" => LastPlural(word),
            "both" or "neither" or "pair" or "duo" => _tree.Is(word, "det") || _tree.Is(word, "cc") || _tree.Words[word].Upos == Upos.Cconj ? null : LastGroup(word, 2),
            "each" or "either" => _tree.Is(word, "det") || _tree.Is(word, "cc") ? null : LastGroup(word, 2),
            "other" => IsOther(word) ? LastGroup(word, 2) : null,
            "we" or "our" or "us" => Ours(word),
            "two" or "three" or "four" or "trio" => IsBareNumber(word) ? LastGroup(word, NumberOf(lower)) : null,
            _ => Epithets.Has(_tree.Lemma(word)) && HasDefinite(word) && Bare(word) && _phrases.Named(word) is null ? LastCalled(word)
                : _tree.Words[word].Upos != Upos.Noun ? null
                : Countries.Contains(_tree.Lemma(word)) ? Description(word)
                : Pacts.Contains(_tree.Lemma(word)) ? Parties(word) : null,
        };
    }

    // "the treaty" and "this agreement" mean the parties of the last pact that was named with its two parties.
    private List<Who>? Parties(int word)
    {
        var (sentence, near) = (_tree.Words[word].Sentence, new List<Who>());
        foreach (var who in _phrases.PartiesOf(word))
            if (!near.Exists(n => n.Same(who))) near.Add(who);
        if (near.Count == 1 || near.Count == 0)
            if (_groups.LastOrDefault(g => g.Sentence == sentence && g.Members.Count == 2) is { } pair && near.All(n => pair.Members.Exists(m => m.Same(n)))) near = pair.Members;
        if (near.Count == 2) _parties = near;
        var refers = near.Count == 0 && _tree.Child(word, "det") is >= 0 and var det && _tree.Lower(det) is "the" or "this" or "that" && Unnamed(word);
        return refers ? _parties : null;
    }

    private bool Unnamed(int word)
    {
        foreach (var child in _tree.Children(word))
            if (_tree.Is(child, "nmod") || _tree.Is(child, "nmod:poss") || _phrases.Named(child) is not null || _tree.Is(child, "nummod")) return false;
        return true;
    }

    private bool IsBareNumber(int word) =>
        !_tree.Is(word, "nummod") && _tree.Child(word, "det") is >= 0 and var det && _tree.Written(det, "the") && _tree.Child(word, "nmod") < 0;

    private static int NumberOf(string word) => word switch { "two" => 2, "three" or "trio" => 3, _ => 4 };

    private List<Who>? Description(int word)
    {
        if (_phrases.Named(word) is not null || _tree.Child(word, "appos") >= 0 || _tree.Child(word, "nmod:poss") >= 0) return null;
        foreach (var child in _tree.Children(word))
        {
            if (child > word) break;
            var lower = _tree.Lower(child);
            if (lower is "both" or "neither" or "either") return _tree.Lemma(word) is "side" or "party" ? Opponents(word) : LastGroup(word, 2);
            if (lower is "two" or "three" or "four" && (HasDefinite(word) || _tree.Child(word, "det") is >= 0 and var all && _tree.Written(all, "all"))) return LastGroup(word, NumberOf(lower));
        }

        return HasDefinite(word) && _tree.Lemma(word) is "country" or "nation" && _tree.Words[word].Xpos == "NN" && Bare(word) ? LastSingle(word) : null;
    }

    private bool HasDefinite(int word) => _tree.Child(word, "det") is >= 0 and var det && (_tree.Written(det, "the") || _tree.Written(det, "these") || _tree.Written(det, "those"));

    private bool Bare(int word)
    {
        foreach (var child in _tree.Children(word))
            if (_tree.Is(child, "amod") || _tree.Is(child, "nmod") || _tree.Is(child, "acl") || _tree.Is(child, "compound")) return false;
        return true;
    }

    private List<Who>? LastGroup(int word, int size)
    {
        if (Recent(word, size, 0) is { } here) return here;
        for (var i = _groups.Count - 1; i >= 0; i--)
        {
            if (_tree.Words[word].Sentence - _groups[i].Sentence > GroupReach || IsStale(_groups[i])) break;
            var states = _groups[i].Members.Where(w => w.CanAct).ToList();
            if (states.Count == size && !IsAddressedBy(word, states)) return states;
        }

        return Recent(word, size, 1);
    }

    // "both sides" are the two whom the report has named together most often; where two pairs come close, nobody is meant for sure.
    private List<Who>? Opponents(int word)
    {
        var pairs = new Dictionary<(string, string), (int Count, Who First, Who Second)>();
        for (var index = 0; index < _tree.Words[word].Sentence; index++)
            foreach (var (first, second) in PairsIn(_tree.Text.Sentences[index]))
            {
                var key = string.CompareOrdinal(first.Code, second.Code) < 0 ? (first.Code, second.Code) : (second.Code, first.Code);
                var count = pairs.TryGetValue(key, out var known) ? known.Count + 1 : 1;
                pairs[key] = (count, first, second);
            }

        var ranked = pairs.Values.Where(p => !IsAddressedBy(word, [p.First, p.Second])).OrderByDescending(p => p.Count).Take(2).ToList();
        return ranked.Count > 0 && ranked[0].Count >= 2 && (ranked.Count == 1 || ranked[0].Count > ranked[1].Count) ? [ranked[0].First, ranked[0].Second] : null;
    }

    private List<(Who First, Who Second)> PairsIn(Sentence sentence)
    {
        var states = new List<Who>();
        for (var at = sentence.First; at < sentence.End; at++)
            if (_phrases.Named(at) is { CanAct: true, Kind: WhoKind.State } who && !states.Exists(s => s.Code == who.Code)) states.Add(who);
        return [.. states.SelectMany((a, i) => states.Skip(i + 1).Select(b => (a, b)))];
    }

    // With three others speaking and acting since, the pair is no longer meant.
    private bool IsStale(Group group) =>
        _singles.Where(s => s.Sentence > group.Sentence && s.Subject && s.Who.CanAct && !group.Members.Exists(m => m.Code == s.Who.Code)).Select(s => s.Who.Code).Distinct(StringComparer.Ordinal).Skip(2).Any();

    // "Washington urged both sides": whoever speaks to the pair is none of it.
    private bool IsAddressedBy(int word, List<Who> states) =>
        (_tree.Is(word, "obj") || _tree.Is(word, "iobj") || _tree.Is(word, "obl")) && _singles.LastOrDefault(s => s.Sentence == _tree.Words[word].Sentence && s.Subject) is { } subject && states.Exists(s => s.Same(subject.Who));

    // No list of that size: then as many states as were named in this sentence and those just before it.
    private List<Who>? Recent(int word, int size, int reach)
    {
        var found = new List<Who>();
        for (var at = word - 1; at >= 0 && _tree.Words[at].Sentence >= _tree.Words[word].Sentence - reach; at--)
            if (_phrases.Named(at) is { CanAct: true, Kind: WhoKind.State } who && (_tree.Words[at].Upos != Upos.Adj || _tree.Words[at].Sentence == _tree.Words[word].Sentence) && !found.Exists(f => f.Code == who.Code) && !IsAddressedBy(word, [who])) found.Insert(0, who);
        return found.Count == size ? found : null;
    }

    private bool IsOther(int word)
    {
        if (word > 0 && _tree.Lower(word - 1) is "each") return true;
        if (!HasDefinite(word)) return false;
        for (var at = word - 1; at >= _tree.Text.Sentences[_tree.Words[word].Sentence].First; at--)
            if (_tree.Lower(at) is "each" or "either" or "one" or "neither") return true;
        return false;
    }

    private List<Who>? LastCalled(int word)
    {
        for (var at = word - 1; at >= 0; at--)
            if (_phrases.Named(at) is { } who && Epithets.Fits(_tree.Lemma(word), who)) return [who];
        return null;
    }

    // "We will not fight", the minister said: the speaker's state. One whose state is not told again is that of the sentence before.
    private List<Who>? Ours(int word)
    {
        var verb = word;
        for (var hop = 0; hop < 8 && verb >= 0 && !(_tree.Is(verb, "ccomp") || _tree.Is(verb, "parataxis")); hop++) verb = _tree.Words[verb].Head;
        if (verb < 0 || _tree.Words[verb].Head is not (>= 0 and var cue) || !_tree.IsVerb(cue)) return null;
        var subject = _tree.Child(cue, "nsubj");
        if (subject < 0) return null;
        if (_phrases.Resolve(subject).Where(w => w.CanAct).ToList() is { Count: > 0 } speaker) return [speaker[0]];
        if (_phrases.RoleOf(subject) is not { Sector: "GOV" or "MIL", Expert: false }) return null;
        var near = _singles.LastOrDefault(s => s.Subject && s.Who.CanAct && _tree.Words[word].Sentence - s.Sentence <= 1);
        return near is null ? null : [near.Who];
    }

    private List<Who>? LastPerson(int word)
    {
        var sentence = _tree.Words[word].Sentence;
        var near = _singles.Where(s => s.Person && sentence - s.Sentence <= 3).ToList();
        if (near.Count == 0) return null;
        return [(near.LastOrDefault(s => s.Subject) is { } subject && subject.Sentence >= near[^1].Sentence - 1 ? subject : near[^1]).Who];
    }

    // "it" and "the country": the subject of this sentence so far, else the subject of the sentence before, if it is one state or body.
    private List<Who>? LastSingle(int word)
    {
        var sentence = _tree.Words[word].Sentence;
        var here = _singles.LastOrDefault(s => s.Sentence == sentence && s.Subject && !s.Person && s.Who.CanAct)
            ?? _singles.LastOrDefault(s => s.Sentence == sentence && !s.Person && s.Who.CanAct && _singles.Count(o => o.Sentence == sentence) == 1)
            ?? _singles.LastOrDefault(s => s.Sentence == sentence - 1 && s.Subject && !s.Person && s.Who.CanAct);
        if (here is null || IsContested(word, here)) return null;
        return IsOwnObject(word, here) ? Other(word, here.Who) : [here.Who];
    }

    // "India is in talks to sell it jets": an object is not its verb's own subject but the one other state named so far.
    private bool IsOwnObject(int word, Single meant) =>
        meant.Subject && meant.Sentence == _tree.Words[word].Sentence && (_tree.Is(word, "obj") || _tree.Is(word, "iobj")) && _tree.Lower(word) == "it" && !HasSubjectBetween(meant.At, word);

    private bool HasSubjectBetween(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
            if (_tree.Is(at, "nsubj")) return true;
        return false;
    }

    private List<Who>? Other(int word, Who subject)
    {
        var others = new List<Who>();
        for (var at = word - 1; at >= 0 && _tree.Words[at].Sentence == _tree.Words[word].Sentence; at--)
            if (_phrases.Named(at) is { CanAct: true } who && !who.Same(subject) && !others.Exists(o => o.Same(who))) others.Add(who);
        return others.Count == 1 ? others : null;
    }

    // Another state named between the subject and a possessive leaves its meaning open: "… in Venezuela after the arrest of its president".
    private bool IsContested(int word, Single meant) =>
        _tree.Lower(word) == "its" && meant.Sentence == _tree.Words[word].Sentence && meant.At < word
        && Enumerable.Range(meant.At + 1, word - meant.At - 1).Any(i => _phrases.Named(i) is { CanAct: true } other && !other.Same(meant.Who) && !_tree.Is(i, "amod"));

    private List<Who>? LastPlural(int word)
    {
        var sentence = _tree.Words[word].Sentence;
        var group = _groups.LastOrDefault(g => g.Sentence >= sentence - 1 && g.Members.Count(m => m.CanAct) >= 2);
        return group?.Members.Where(m => m.CanAct).ToList();
    }
}
