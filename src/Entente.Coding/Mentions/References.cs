using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>Asks the rule that is in charge of a word what it means; null when none is, or its meaning is open.</summary>
internal sealed class References
{
    private readonly Tree _tree;
    private readonly Pronouns _pronouns;
    private readonly FirstPerson _firstPerson;
    private readonly Relatives _relatives;
    private readonly Pairs _pairs;
    private readonly Remainders _remainders;
    private readonly Descriptions _descriptions;
    private readonly Shape _shape;

    public References(Tree tree, Phrases phrases, Memory memory, DescriptionBook book, Ties ties)
    {
        var clause = new Clause(tree);
        (_tree, _shape) = (tree, new Shape(tree, phrases));
        (_pronouns, _relatives) = (new Pronouns(tree, phrases, memory, clause), new Relatives(tree, phrases, clause));
        _firstPerson = new FirstPerson(tree, phrases, memory, new Quotations(tree.Text));
        (_pairs, _remainders) = (new Pairs(tree, phrases, memory), new Remainders(tree, phrases, memory));
        _descriptions = new Descriptions(tree, phrases, memory, book, _pairs, _pronouns, _remainders, ties);
    }

    public Meaning? Meaning(int word)
    {
        var lower = _tree.Lower(word);
        return lower switch
        {
            "he" or "she" or "him" or "his" or "her" => Because("person-before", _pronouns.LastPerson(word)),
            "it" or "its" => _tree.Words[word].Upos == Upos.Pron ? Neuter(word) : null,
            "they" or "their" or "them" => Because("named-together", _pronouns.LastPlural(word)),
            "we" or "our" or "us" => Because("speaker", _firstPerson.Ours(word)),
            "itself" or "themselves" or "himself" or "herself" => Because("own-subject", _relatives.Reflexive(word)),
            "who" or "which" or "whose" or "whom" or "that" => Because("relative", _relatives.Antecedent(word)),
            "former" or "latter" => IsAlone(word) ? Because("order", _remainders.Place(word, lower == "former")) : null,
            _ => Counted(word, lower) ?? _descriptions.Meaning(word),
        };
    }

    private Meaning? Neuter(int word) => Because("subject-ahead", _pronouns.Ahead(word)) ?? Because("subject-before", _pronouns.LastSingle(word));

    private Meaning? Counted(int word, string lower) => lower switch
    {
        "both" or "neither" or "pair" or "duo" => _tree.Is(word, "det") || _tree.Is(word, "cc") || _tree.Words[word].Upos == Upos.Cconj ? null : Together(word, 2),
        "each" or "either" => _tree.Is(word, "det") || _tree.Is(word, "cc") ? null : Together(word, 2),
        "other" => IsOther(word) ? Together(word, 2) : null,
        "another" => word > 0 && _tree.Lower(word - 1) == "one" ? Together(word, 2) : null,
        "one" => word + 1 < _tree.Words.Length && _tree.Lower(word + 1) == "another" ? Together(word, 2) : null,
        "two" or "three" or "four" or "trio" => Number(word, Shape.NumberOf(lower)),
        "third" => IsAlone(word) ? Because("rest-of-group", _remainders.Rest(word, 1)) : null,
        _ => null,
    };

    private Meaning? Number(int word, int size)
    {
        if (!_shape.IsBareNumber(word)) return null;
        return HasOther(word) ? Because("rest-of-group", _remainders.Rest(word, size)) : Together(word, size);
    }

    private bool HasOther(int word)
    {
        foreach (var child in _tree.Children(word))
            if (_tree.Lower(child) is "other" or "remaining") return true;
        return false;
    }

    private bool IsAlone(int word) => !_tree.Is(word, "amod") && _shape.HasDefinite(word) || (word > 0 && _tree.Written(word - 1, "the") && (word + 1 >= _tree.Words.Length || !_tree.IsNominal(word + 1)));

    private Meaning? Together(int word, int size) => Because("named-together", _pairs.Last(word, size));

    private static Meaning? Because(string reason, List<Who>? who) => who is null ? null : new Meaning(who, reason);

    private bool IsOther(int word)
    {
        if (word > 0 && _tree.Lower(word - 1) is "each") return true;
        if (!_shape.HasDefinite(word)) return false;
        for (var at = word - 1; at >= _tree.Text.Sentences[_tree.Words[word].Sentence].First; at--)
            if (_tree.Lower(at) is "each" or "either" or "one" or "neither") return true;
        return false;
    }
}
