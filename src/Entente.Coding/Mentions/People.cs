using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Model.Text;

namespace Entente.Coding.Mentions;

/// <summary>
/// People in a text: those that the data knows, and those whom the report introduces with a full name and what they are called. The
/// family name alone means the same person later.
/// </summary>
internal sealed class People(Tree tree, NamedWords named, RoleNouns roles, Func<int, List<Who>> ownersOf)
{
    private readonly Dictionary<string, Who> _met = new(StringComparer.Ordinal);

    // A title and a name: "Russian President Vladimir Putin", "Andrey Kortunov, a Russian analyst".
    public Who? Person(int head)
    {
        var person = KnownNear(head);
        if (person is { } known && named[known] is { } who && who.Id is not null && who.Why == "person")
            return who with { First = Math.Min(who.First, head), End = Math.Max(who.End, head + 1) };
        return NameNear(head) is { } name ? Introduced(head, name) : null;
    }

    private Who Introduced(int head, Name name)
    {
        var family = tree.Lower(name.End - 1);
        if (name.End - name.First == 1 && _met.TryGetValue(family, out var before)) return before with { First = name.First, End = name.End };
        var met = Describe(head, name);
        if (name.End - name.First > 1) _met[family] = met;
        return met;
    }

    private Who Describe(int head, Name name)
    {
        var called = roles.All(head);
        var state = State(head, name, called);
        var expert = called.Exists(r => r.Role.Expert) || called.Exists(r => roles.IsFormer(r.At));
        var official = called.Find(r => r.Role.Sector is "GOV" or "MIL" or "SPY" or "LEG" or "JUD" or "COP").Role;
        var sector = expert ? "EDU" : official?.Sector ?? called.FirstOrDefault().Role?.Sector;
        var kind = state is null || expert || official is null ? WhoKind.Person : WhoKind.State;
        return new Who(state?.Code ?? "", sector, null, tree.Text.SpanOf(name.First, name.End).In(tree.Text.Text), name.First, name.End, kind, 0.8m, "title") { Expert = expert };
    }

    private int? KnownNear(int head)
    {
        if (named[head] is { Why: "person" }) return head;
        foreach (var child in tree.Children(head))
            if (named[child] is { Why: "person" } && IsNameOf(child, head)) return child;
        return null;
    }

    private bool IsNameOf(int child, int head) =>
        tree.Is(child, "flat") || tree.Is(child, "appos") || (tree.Is(child, "compound") && child < head)
        || (tree.Is(child, "nmod") && child > head && tree.Words[head].Upos == Upos.Propn && tree.Preposition(child) is null);

    private Name? NameNear(int head)
    {
        foreach (var name in tree.Text.Names)
        {
            if (name.Type != NameType.Person) continue;
            if (name.First <= head && head < name.End) return name;
            foreach (var child in tree.Children(head))
                if (name.First <= child && child < name.End && (tree.Is(child, "flat") || (tree.Is(child, "appos") && roles.Of(head) is not null))) return name;
        }

        return null;
    }

    private Who? State(int head, Name name, List<(Role Role, int At)> called)
    {
        foreach (var who in ownersOf(head)) return who;
        foreach (var (_, at) in called)
            foreach (var who in ownersOf(at)) return who;
        return name.First > 0 && named[name.First - 1] is { Kind: WhoKind.State } before ? before : null;
    }
}
