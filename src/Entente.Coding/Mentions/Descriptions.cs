using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>What "both countries", "the kingdom", "its ally", "the president" mean, with the rule that settled it. Null where it is open.</summary>
internal sealed class Descriptions
{
    private static readonly HashSet<string> Countries = new(StringComparer.Ordinal)
    {
        "country", "nation", "state", "side", "minister", "president", "premier", "envoy", "military", "navy", "army", "government", "power", "capital", "ally", "partner", "neighbour", "neighbor", "party", "rival", "leader",
        "member", "signatory", "delegation", "diplomat", "foe", "enemy", "man", "ambassador",
    };

    private readonly Tree _tree;
    private readonly Phrases _phrases;
    private readonly Pairs _pairs;
    private readonly Pronouns _pronouns;
    private readonly Remainders _remainders;
    private readonly Shape _shape;
    private readonly Ties _ties;
    private readonly Kinds _kinds;
    private readonly Offices _offices;
    private readonly Pacts _pacts;

    public Descriptions(Tree tree, Phrases phrases, Memory memory, DescriptionBook book, Pairs pairs, Pronouns pronouns, Remainders remainders, Ties ties)
    {
        (_tree, _phrases, _pairs, _pronouns, _remainders, _ties, _shape) = (tree, phrases, pairs, pronouns, remainders, ties, new Shape(tree, phrases));
        _kinds = new Kinds(tree, phrases, book, _shape);
        _offices = new Offices(tree, phrases, memory, _shape);
        _pacts = new Pacts(tree, phrases, memory, _shape);
    }

    public Meaning? Meaning(int word)
    {
        var lemma = _tree.Lemma(word);
        if (_tree.Words[word].Upos is Upos.Noun or Upos.Adv && Relations.Has(lemma) && _ties.Meaning(word) is { } tied) return new Meaning(tied, "tie-told");
        if (_kinds.Meaning(word) is { } called) return new Meaning(called, "called-so");
        if (_tree.Words[word].Upos != Upos.Noun) return null;
        if (Countries.Contains(lemma) && Counted(word, lemma) is { } counted) return counted;
        if (_offices.Meaning(word) is { } held) return new Meaning(held, "office");
        return _pacts.Parties(word, lemma) is { } parties ? new Meaning(parties, "parties") : null;
    }

    private Meaning? Counted(int word, string lemma)
    {
        if (_phrases.Named(word) is not null || _tree.Child(word, "appos") >= 0) return null;
        var owned = _tree.Child(word, "nmod:poss") >= 0;
        foreach (var child in _tree.Children(word))
            if (child < word && Quantified(word, _tree.Lower(child), lemma, owned) is { } group) return group;
        if (owned || !_shape.HasDefinite(word)) return null;
        if (_tree.Words[word].Xpos == "NNS") return Relations.Has(lemma) && _shape.IsBare(word) ? Group(_pairs.Opponents(word) ?? _pairs.Last(word, 2)) : null;
        return lemma is "country" or "nation" && _shape.IsBare(word) ? Country(word) : null;
    }

    private Meaning? Country(int word) =>
        _pronouns.LastSingle(word) is { } subject ? new Meaning(subject, "subject-before")
        : _offices.OnlyState is { } only ? new Meaning([only], "only-state") : null;

    // "its two neighbours" leaves out whose they are.
    private Meaning? Quantified(int word, string quantifier, string lemma, bool owned)
    {
        if (owned) return quantifier == "two" && Relations.Has(lemma) ? Group(_pairs.Last(word, 2, without: _phrases.Resolve(_tree.Child(word, "nmod:poss")))) : null;
        if (quantifier == "third" && _shape.HasDefinite(word)) return Rest(word, 1);
        if (quantifier is "both" or "neither" or "either") return Group(lemma is "side" or "party" ? _pairs.Opponents(word) ?? _pairs.Last(word, 2) : _pairs.Last(word, 2));
        var size = Shape.NumberOf(quantifier);
        if (size == 0 || !(_shape.HasDefinite(word) || _shape.Article(word) == "all")) return null;
        return HasOther(word) ? Rest(word, size) : Group(_pairs.Last(word, size));
    }

    private bool HasOther(int word)
    {
        foreach (var child in _tree.Children(word))
            if (_tree.Lower(child) is "other" or "remaining") return true;
        return false;
    }

    private Meaning? Rest(int word, int size) => _remainders.Rest(word, size) is { } rest ? new Meaning(rest, "rest-of-group") : null;

    private static Meaning? Group(List<Who>? group) => group is null ? null : new Meaning(group, "named-together");
}
