using Entente.Coding.Syntax;
using Entente.Model.Text;

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
    private readonly Pronouns _pronouns;
    private readonly Pairs _pairs;
    private readonly Descriptions _descriptions;
    private readonly Shape _shape;

    public Discourse(Tree tree, Phrases phrases)
    {
        (_tree, _phrases, _shape) = (tree, phrases, new Shape(tree, phrases));
        _pronouns = new Pronouns(tree, phrases, _memory);
        _pairs = new Pairs(tree, phrases, _memory);
        _descriptions = new Descriptions(tree, phrases, _memory, _pairs, _pronouns);
    }

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
        if (Meaning(word) is not { Count: > 0 } meant)
        {
            Remember(word);
            return;
        }

        _meant[word] = [.. meant.Select(w => w with { First = word, End = word + 1, Certainty = w.Certainty * Trust, Why = "pronoun" })];
        if (meant.Count > 1) Group(word, meant);
        else _memory.Singles.Add(new Memory.Single(word, _tree.Words[word].Sentence, meant[0], _tree.Is(word, "nsubj"), IsPersonal(word)));
    }

    private bool IsPersonal(int word) => _tree.Lower(word) is "he" or "she" or "him" or "his" or "her";

    private void Group(int word, List<Who> members) => _memory.Groups.Add(new Memory.Group(word, _tree.Words[word].Sentence, members));

    private void Remember(int word)
    {
        if (_phrases.Named(word) is { } named && named.First == word) RememberHyphenated(word, named);
        if (!IsPhraseHead(word)) return;
        var all = _phrases.Resolve(word);
        if (all.Count == 0) return;
        if (all.Count > 1 && all[0].Why != "owner") Group(word, all);
        var subject = _tree.Is(word, "nsubj");
        var person = all[0].Why is "person" || all[0].Kind == WhoKind.Person || (_phrases.RoleOf(word)?.Person ?? false);
        if (all.Count == 1 && (all[0].Why != "owner" || subject)) _memory.Singles.Add(new Memory.Single(word, _tree.Words[word].Sentence, all[0], subject, person));
    }

    private void RememberHyphenated(int word, Who named)
    {
        var all = _phrases.Resolve(word);
        if (all.Count == 2 && all[0].Same(named)) Group(word, all);
    }

    private bool IsPhraseHead(int word) =>
        _tree.IsNominal(word) && !_tree.Is(word, "conj") && !_tree.Is(word, "compound") && !_tree.Is(word, "flat") && !_tree.Is(word, "nmod:desc");

    private List<Who>? Meaning(int word)
    {
        var lower = _tree.Lower(word);
        return lower switch
        {
            "he" or "she" or "him" or "his" or "her" => _pronouns.LastPerson(word),
            "it" or "its" => _tree.Words[word].Upos == Upos.Pron ? _pronouns.LastSingle(word) : null,
            "they" or "their" or "them" => _pronouns.LastPlural(word),
            "both" or "neither" or "pair" or "duo" => _tree.Is(word, "det") || _tree.Is(word, "cc") || _tree.Words[word].Upos == Upos.Cconj ? null : _pairs.Last(word, 2),
            "each" or "either" => _tree.Is(word, "det") || _tree.Is(word, "cc") ? null : _pairs.Last(word, 2),
            "other" => IsOther(word) ? _pairs.Last(word, 2) : null,
            "we" or "our" or "us" => _pronouns.Ours(word),
            "two" or "three" or "four" or "trio" => _shape.IsBareNumber(word) ? _pairs.Last(word, Shape.NumberOf(lower)) : null,
            _ => _descriptions.Meaning(word),
        };
    }

    private bool IsOther(int word)
    {
        if (word > 0 && _tree.Lower(word - 1) is "each") return true;
        if (!_shape.HasDefinite(word)) return false;
        for (var at = word - 1; at >= _tree.Text.Sentences[_tree.Words[word].Sentence].First; at--)
            if (_tree.Lower(at) is "each" or "either" or "one" or "neither") return true;
        return false;
    }
}
