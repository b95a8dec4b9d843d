using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>Resolves noun phrases to actors: names, titles with names, forces and officials of a state, lists, and what belongs to an actor.</summary>
internal sealed class Phrases
{
    private const int MaxDepth = 6;
    private readonly Tree _tree;
    private readonly ActorBook _book;
    private readonly NamedWords _named;
    private readonly RoleNouns _roles;
    private readonly People _people;

    public Phrases(Tree tree, ActorBook book, IEnumerable<Who> names)
    {
        (_tree, _book, _named, _roles) = (tree, book, new NamedWords(tree, names), new RoleNouns(tree, book));
        _people = new People(tree, _named, _roles, word => OwnersOf(word, 0, withOf: true));
    }

    /// <summary>Resolves pronouns and descriptions; set once the names are known.</summary>
    public Discourse? Discourse { get; set; }

    /// <summary>The named actor that a word is part of; null when it is part of none.</summary>
    public Who? Named(int word) => _named[word];

    /// <summary>The role noun that heads the phrase, such as "foreign minister"; null when it is none.</summary>
    public Role? RoleOf(int head) => _roles.Of(head);

    /// <summary>A state that the text describes without naming it, at a word.</summary>
    public Who StateOf(string code, int word)
    {
        var state = _book.ById(code)!;
        return new Who(state.Code, state.Sector, null, state.Name, word, word + 1, WhoKind.State, 1m, "name");
    }

    /// <summary>The actors that the phrase with this head word means, in text order; its later list items included.</summary>
    public List<Who> Resolve(int head)
    {
        var found = new List<Who>();
        Collect(head, found, depth: 0);
        return found;
    }

    /// <summary>The parties that a pact's phrase names: whose it is, and with or between whom.</summary>
    public List<Who> PartiesOf(int pact)
    {
        var parties = OwnersOf(pact, 0, withOf: false).Where(w => w.CanAct).ToList();
        foreach (var child in _tree.Children(pact))
            if (_tree.Is(child, "nmod") && _tree.Preposition(child) is "with" or "between" or "of" or "and") parties.AddRange(Resolve(child).Where(w => w.CanAct));
        return parties;
    }

    private void Collect(int head, List<Who> found, int depth)
    {
        if (depth > MaxDepth) return;
        foreach (var who in Core(head, depth))
            if (!found.Exists(w => w.Same(who))) found.Add(who);
        foreach (var child in _tree.Children(head))
            if (child > head && _tree.Words[child].Relation == "conj" && !_tree.IsVerb(child)) Collect(child, found, depth + 1);
    }

    private List<Who> Core(int head, int depth)
    {
        if (Discourse?.Resolve(head) is { Count: > 0 } meant) return meant;
        if (_people.Person(head) is { } person) return [person];
        var role = RoleOf(head);
        if (_named[head] is { } named && (role is null || named.End - named.First > 1 || _tree.Words[head].Upos == Upos.Propn)) return _named.Pair(head, named);
        if (role is not null && RoleHolder(head, role, depth) is { Count: > 0 } holders) return holders;
        return Appositive(head) is { Count: > 0 } apposed ? apposed : Owned(head, depth);
    }

    private List<Who> RoleHolder(int head, Role role, int depth)
    {
        // "his Sudanese counterpart" is Sudan's, not his.
        var owners = Relations.Has(_tree.Lemma(head)) ? Modifiers(head, depth) : OwnersOf(head, depth, withOf: true);
        var text = TextSpanOf(head, owners);
        return [.. owners.Where(o => o.Kind != WhoKind.Outlet).Select(o => o with
        {
            Sector = role.Sector, First = text.First, End = text.End, Why = "title", Expert = role.Expert,
        })];
    }

    private static (int First, int End) TextSpanOf(int head, List<Who> owners)
    {
        var first = owners.Count == 0 ? head : Math.Min(head, owners.Min(o => o.First));
        var end = owners.Count == 0 ? head + 1 : Math.Max(head + 1, owners.Max(o => o.End));
        return end - first <= 8 ? (first, end) : (head, head + 1);
    }

    private List<Who> Appositive(int head)
    {
        foreach (var child in _tree.Children(head))
            if (_tree.Is(child, "appos") && _named[child] is { } who) return [.. _named.Pair(child, who), .. _named.Listed(child)];
        return [];
    }

    private List<Who> Owned(int head, int depth)
    {
        if (!_tree.IsNominal(head)) return [];
        var owners = Relations.Has(_tree.Lemma(head)) ? Modifiers(head, depth) : OwnersOf(head, depth, withOf: false);
        return [.. owners.Select(o => o with { Certainty = o.Certainty * 0.9m, Why = "owner" })];
    }

    private List<Who> OwnersOf(int head, int depth, bool withOf)
    {
        var owners = new List<Who>();
        // "whose general …" is told in passing, and the parser often hangs the clause on the wrong noun.
        if (_tree.Child(head, "nmod:poss") is >= 0 and var owner && _tree.Words[owner].Xpos != "WP$") Collect(owner, owners, depth + 1);
        if (owners.Count == 0) owners.AddRange(Modifiers(head, depth));
        if (owners.Count > 0 || !withOf) return owners;
        foreach (var child in _tree.Children(head))
            if (owners.Count == 0 && (_tree.Is(child, "nmod") || _tree.Is(child, "obl")) && _tree.Preposition(child) is "of" or "in" or "at" or "from" or "for")
                Collect(child, owners, depth + 1);
        return owners;
    }

    private List<Who> Modifiers(int head, int depth) => depth > MaxDepth ? [] : _named.Modifiers(head);
}
