using Entente.Coding.Syntax;

namespace Entente.Coding.Mentions;

/// <summary>What verbs tell of two actors: that they met, so that "the two" can mean them, or that one accuses or arms the other.</summary>
internal sealed class Happenings(Tree tree, Phrases phrases, Memory memory, Ties ties)
{
    private static readonly HashSet<string> Meetings = new(StringComparer.Ordinal)
    {
        "meet", "call", "phone", "telephone", "receive", "host", "visit", "join", "speak", "talk", "agree", "negotiate", "sign", "discuss", "hold", "fight", "face",
    };

    private static readonly HashSet<string> Charges = new(StringComparer.Ordinal) { "accuse", "blame", "denounce", "charge" };

    /// <summary>Reads a verb once its clause is behind: called at the end of each sentence.</summary>
    public void Read(int verb)
    {
        var lemma = tree.Lemma(verb);
        var (meets, charges) = (Meetings.Contains(lemma), Charges.Contains(lemma));
        if (!(meets || charges) || tree.Child(verb, "xcomp") >= 0 || tree.Child(verb, "nsubj") is not (>= 0 and var subject)) return;
        if (phrases.Resolve(subject) is not [{ CanAct: true } first] || Partner(verb, first) is not { } second) return;
        if (charges) ties.Tell("accuser", second, first, degree: null);
        else if (IsAlliance(verb)) ties.Tell("ally", first, second, degree: null);
        else memory.Meetings.Add(new Memory.Group(subject, tree.Words[verb].Sentence, [first, second]));
    }

    private Who? Partner(int verb, Who first)
    {
        if (ObjectsOf(verb) > 1) return null;
        foreach (var child in tree.Children(verb))
            if (child > verb && IsPartner(child) && phrases.Resolve(child) is [{ CanAct: true } one] && one.Why != "owner" && one.Code != first.Code) return one;
        return tree.Child(verb, "obj") is >= 0 and var obj && tree.IsNominal(obj) ? With(obj, first) : null;
    }

    // "called Washington the instigator" is no phone call.
    private int ObjectsOf(int verb)
    {
        var count = 0;
        foreach (var child in tree.Children(verb))
            if (tree.Words[child].Relation is "obj" or "iobj") count++;
        return count;
    }

    // "signed a pact with Tajikistan"
    private Who? With(int noun, Who first)
    {
        foreach (var child in tree.Children(noun))
            if (child > noun && tree.Is(child, "nmod") && tree.Preposition(child) == "with" && phrases.Resolve(child) is [{ CanAct: true } one] && one.Code != first.Code) return one;
        return null;
    }

    private bool IsAlliance(int verb)
    {
        if (tree.Child(verb, "obj") is not (>= 0 and var pact) || tree.Lemma(pact) is not ("pact" or "treaty" or "alliance" or "agreement")) return false;
        foreach (var child in tree.Children(pact))
            if (tree.Lemma(child) is "defence" or "defense" or "military" or "mutual" or "security") return true;
        return tree.Lemma(pact) == "alliance";
    }

    private bool IsPartner(int child) =>
        tree.Is(child, "obj") || tree.Is(child, "iobj") || (tree.Is(child, "obl") && tree.Preposition(child) is "with" or "to" or "against");
}
