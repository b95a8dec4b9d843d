using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>Resolves noun phrases to actors: names, titles with names, forces and officials of a state, lists, and what belongs to an actor.</summary>
internal sealed class Phrases
{
    // What stands in a relation to its owner and is therefore somebody else: "Iran's ally" is not Iran.
    private static readonly HashSet<string> Relational = new(StringComparer.Ordinal)
    {
        "ally", "partner", "neighbour", "neighbor", "rival", "enemy", "foe", "adversary", "friend", "patron", "backer", "proxy", "opponent",
        "critic", "counterpart", "victim", "target", "supporter", "supplier", "customer", "buyer", "competitor", "host", "guest", "benefactor",
    };

    private readonly Tree _tree;
    private readonly ActorBook _book;
    private readonly Who?[] _named;
    private readonly Dictionary<string, Who> _people = new(StringComparer.Ordinal);

    public Phrases(Tree tree, ActorBook book, IEnumerable<Who> names)
    {
        (_tree, _book, _named) = (tree, book, new Who?[tree.Words.Length]);
        foreach (var who in names)
            for (var i = who.First; i < who.End; i++) _named[i] = who;
    }

    /// <summary>Resolves pronouns and descriptions; set once the names are known.</summary>
    public Discourse? Discourse { get; set; }

    /// <summary>The named actor that a word is part of; null when it is part of none.</summary>
    public Who? Named(int word) => _named[word];

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
        if (depth > 6) return;
        foreach (var who in Core(head, depth))
            if (!found.Exists(w => w.Same(who))) found.Add(who);
        foreach (var child in _tree.Children(head))
            if (child > head && _tree.Words[child].Relation == "conj" && !_tree.IsVerb(child)) Collect(child, found, depth + 1);
    }

    private List<Who> Core(int head, int depth)
    {
        if (Discourse?.Resolve(head) is { Count: > 0 } meant) return meant;
        if (Person(head) is { } person) return [person];
        var role = RoleOf(head);
        if (_named[head] is { } named && (role is null || named.End - named.First > 1 || _tree.Words[head].Upos == Upos.Propn)) return Pair(head, named);
        if (role is not null && RoleHolder(head, role, depth) is { Count: > 0 } holders) return holders;
        if (Appositive(head) is { Count: > 0 } apposed) return apposed;
        return Owned(head, depth);
    }

    // "U.S.-Israeli", "Iran-Israel": two actors joined by a hyphen are both meant.
    private List<Who> Pair(int word, Who named)
    {
        if (named.First >= 2 && IsHyphen(named.First - 1) && _named[named.First - 2] is { } before) return [before, named];
        if (named.End + 1 < _named.Length && IsHyphen(named.End) && _named[named.End + 1] is { } after
            && _tree.Words[word].Sentence == _tree.Words[named.End + 1].Sentence) return [named, after];
        return [named];
    }

    private bool IsHyphen(int word) => _tree.Text.Form(word) is "-" or "–" or "—" or "/";

    /// <summary>The role noun that heads the phrase, such as "foreign minister"; null when it is none.</summary>
    public Role? RoleOf(int head) =>
        _tree.IsNominal(head) ? _book.RoleEndingAt(_tree.Text, head, _tree.Text.Sentences[_tree.Words[head].Sentence].First)?.Role : null;

    // A title and a name: "Russian President Vladimir Putin", "Andrey Kortunov, a Russian analyst".
    private Who? Person(int head)
    {
        var person = PersonNear(head);
        if (person is { } known && _named[known] is { } who && who.Id is not null && who.Why == "person")
            return who with { First = Math.Min(who.First, head), End = Math.Max(who.End, head + 1) };
        return PersonName(head) is { } name ? Introduced(head, name) : null;
    }

    // A full name with what it is called introduces a person; the family name alone means the same one later.
    private Who Introduced(int head, Name name)
    {
        var family = _tree.Lower(name.End - 1);
        if (name.End - name.First == 1 && _people.TryGetValue(family, out var before)) return before with { First = name.First, End = name.End };
        var met = Describe(head, name);
        if (name.End - name.First > 1) _people[family] = met;
        return met;
    }

    private Who Describe(int head, Name name)
    {
        var roles = RolesOf(head);
        var state = State(head, name);
        var expert = roles.Exists(r => r.Role.Expert) || roles.Exists(r => IsFormer(r.At));
        var official = roles.Find(r => r.Role.Sector is "GOV" or "MIL" or "SPY" or "LEG" or "JUD" or "COP").Role;
        var sector = expert ? "EDU" : official?.Sector ?? roles.FirstOrDefault().Role?.Sector;
        var kind = state is null || expert || official is null ? WhoKind.Person : WhoKind.State;
        return new Who(state?.Code ?? "", sector, null, _tree.Text.SpanOf(name.First, name.End).In(_tree.Text.Text), name.First, name.End, kind, 0.8m, "title") { Expert = expert };
    }

    private int? PersonNear(int head)
    {
        if (_named[head] is { Why: "person" }) return head;
        foreach (var child in _tree.Children(head))
            if ((_tree.Is(child, "flat") || _tree.Is(child, "appos") || (_tree.Is(child, "compound") && child < head) || (_tree.Is(child, "nmod") && child > head && _tree.Words[head].Upos == Upos.Propn && _tree.Preposition(child) is null)) && _named[child] is { Why: "person" }) return child;
        return null;
    }

    private Name? PersonName(int head)
    {
        foreach (var name in _tree.Text.Names)
        {
            if (name.Type != NameType.Person) continue;
            if (name.First <= head && head < name.End) return name;
            foreach (var child in _tree.Children(head))
                if (name.First <= child && child < name.End && (_tree.Is(child, "flat") || (_tree.Is(child, "appos") && RoleOf(head) is not null))) return name;
        }

        return null;
    }

    // All that a person is called, in apposition, before the name, or in a list of either.
    private List<(Role Role, int At)> RolesOf(int head)
    {
        var roles = new List<(Role, int)>();
        if (RoleOf(head) is { } own) roles.Add((own, head));
        foreach (var child in _tree.Children(head))
            if (_tree.Is(child, "appos") || _tree.Is(child, "compound") || _tree.Is(child, "conj") && _tree.Is(head, "appos"))
                roles.AddRange(RolesOf(child));
        return roles;
    }

    private bool IsFormer(int head)
    {
        foreach (var child in _tree.Children(head))
            if (_tree.Lower(child) is "former" or "ex" or "retired") return true;
        return _tree.Lower(head).StartsWith("ex-", StringComparison.Ordinal);
    }

    private Who? State(int head, Name name)
    {
        foreach (var who in OwnersOf(head, 0, withOf: true)) return who;
        foreach (var (_, at) in RolesOf(head))
            foreach (var who in OwnersOf(at, 0, withOf: true)) return who;
        return name.First > 0 && _named[name.First - 1] is { Kind: WhoKind.State } before ? before : null;
    }

    private List<Who> RoleHolder(int head, Role role, int depth)
    {
        // "his Sudanese counterpart" is Sudan's, not his.
        var owners = Relational.Contains(_tree.Lemma(head)) ? Modifiers(head, depth) : OwnersOf(head, depth, withOf: true);
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
            if (_tree.Is(child, "appos") && _named[child] is { } who)
            {
                var all = Pair(child, who);
                foreach (var more in _tree.Children(child))
                    if (_tree.Words[more].Relation == "conj" && _named[more] is { } other) all.Add(other);
                return all;
            }

        return [];
    }

    private List<Who> Owned(int head, int depth)
    {
        if (!_tree.IsNominal(head)) return [];
        var relational = Relational.Contains(_tree.Lemma(head));
        var owners = relational ? Modifiers(head, depth) : OwnersOf(head, depth, withOf: false);
        return [.. owners.Select(o => o with { Certainty = o.Certainty * 0.9m, Why = "owner" })];
    }

    private List<Who> OwnersOf(int head, int depth, bool withOf)
    {
        var owners = new List<Who>();
        if (_tree.Child(head, "nmod:poss") is >= 0 and var owner) Collect(owner, owners, depth + 1);
        if (owners.Count == 0) owners.AddRange(Modifiers(head, depth));
        if (owners.Count > 0 || !withOf) return owners;
        foreach (var child in _tree.Children(head))
            if (owners.Count == 0 && (_tree.Is(child, "nmod") || _tree.Is(child, "obl")) && _tree.Preposition(child) is "of" or "in" or "at" or "from" or "for")
                Collect(child, owners, depth + 1);
        return owners;
    }

    // "Russian and Chinese officials", "US-Israeli strikes": adjectives and names before the noun, with what is listed beside them.
    private List<Who> Modifiers(int head, int depth)
    {
        var owners = new List<Who>();
        foreach (var child in _tree.Children(head))
        {
            if (child > head || _named[child] is not { } who) continue;
            if (!(_tree.Is(child, "amod") || _tree.Is(child, "compound") || _tree.Words[child].Relation is "nmod" or "nmod:desc" or "nmod:unmarked" or "flat")) continue;
            foreach (var one in Pair(child, who).Concat(Listed(child)))
                if (!owners.Exists(o => o.Same(one))) owners.Add(one);
        }

        return depth > 6 ? [] : owners;
    }

    private List<Who> Listed(int word)
    {
        var listed = new List<Who>();
        foreach (var child in _tree.Children(word))
            if (_tree.Is(child, "conj") && _named[child] is { } who) listed.Add(who);
        return listed;
    }
}
