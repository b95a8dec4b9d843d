using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>
/// Resolves pronouns and descriptions ("he", "it", "both nations", "the pair", "neither country") to actors named before. Nothing is
/// guessed where two readings are open: the result is then empty.
/// </summary>
internal sealed class Discourse
{
    private const decimal Trust = 0.85m;
    private readonly Tree _tree;
    private readonly Phrases _phrases;
    private readonly Memory _memory = new();
    private readonly Dictionary<int, List<Who>> _meant = [];
    private readonly References _references;
    private readonly Happenings _happenings;

    public Discourse(Tree tree, Phrases phrases, DescriptionBook book)
    {
        (_tree, _phrases) = (tree, phrases);
        var ties = new Ties(tree, phrases, book, _memory);
        _references = new References(tree, phrases, _memory, book, ties);
        _happenings = new Happenings(tree, phrases, _memory, ties);
    }

    /// <summary>What a pronoun or description means; null when the word is neither or its meaning is open.</summary>
    public List<Who>? Resolve(int word) => _meant.GetValueOrDefault(word);

    /// <summary>Walks the text once, left to right. Call it before any phrase is resolved for coding.</summary>
    public void Walk()
    {
        foreach (var sentence in _tree.Text.Sentences)
        {
            for (var word = sentence.First; word < sentence.End; word++) Step(word);
            for (var word = sentence.First; word < sentence.End; word++)
                if (_tree.IsVerb(word)) _happenings.Read(word);
        }
    }

    private void Step(int word)
    {
        if (_references.Meaning(word) is not { Who.Count: > 0 } meaning)
        {
            Remember(word);
            return;
        }

        _meant[word] = [.. meaning.Who.Select(w => w with { First = word, End = word + 1, Certainty = w.Certainty * Trust, Why = "pronoun", Reference = meaning.Reason })];
        if (meaning.Reason == "relative") return;
        if (meaning.Who.Count > 1) Group(word, [.. meaning.Who.Select(w => w with { Reference = meaning.Reason })]);
        else Single(word, meaning.Who[0], IsPersonal(word));
    }

    private bool IsPersonal(int word) => _tree.Lower(word) is "he" or "she" or "him" or "his" or "her";

    private void Group(int word, List<Who> members) => _memory.Groups.Add(new Memory.Group(word, _tree.Words[word].Sentence, members));

    private void Single(int word, Who who, bool person)
    {
        var role = _phrases.RoleOf(word);
        _memory.Singles.Add(new Memory.Single(word, _tree.Words[word].Sentence, who, _tree.Is(word, "nsubj") && !IsSomebodysOther(word), person,
            role is null ? null : _tree.Lemma(word), role is { Instrument: false } && _tree.Words[word].Xpos == "NNS"));
    }

    // "Its northern neighbour sells it fuel": the talk is still of whose neighbour it is.
    private bool IsSomebodysOther(int word) =>
        Relations.Has(_tree.Lemma(word)) && _tree.Child(word, "nmod:poss") is >= 0 and var owner && _tree.Lower(owner) is "its" or "their";

    private void Remember(int word)
    {
        if (_phrases.Named(word) is { } named && named.First == word) RememberHyphenated(word, named);
        if (!IsPhraseHead(word)) return;
        var all = _phrases.Resolve(word);
        if (all.Count == 0) return;
        if (all.Count > 1 && all[0].Why != "owner") Group(word, all);
        var person = all[0].Why is "person" || all[0].Kind == WhoKind.Person || (_phrases.RoleOf(word)?.Person ?? false);
        if (all.Count == 1 && (all[0].Why != "owner" || _tree.Is(word, "nsubj"))) Single(word, all[0], person);
    }

    private void RememberHyphenated(int word, Who named)
    {
        var all = _phrases.Resolve(word);
        if (all.Count == 2 && all[0].Same(named)) Group(word, all);
    }

    private bool IsPhraseHead(int word) =>
        _tree.IsNominal(word) && !_tree.Is(word, "conj") && !_tree.Is(word, "compound") && !_tree.Is(word, "flat") && !_tree.Is(word, "nmod:desc");
}
