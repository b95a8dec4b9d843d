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
        if (!(meets || charges) || tree.Child(verb, "nsubj") is not (>= 0 and var subject)) return;
        if (phrases.Resolve(subject) is not [{ CanAct: true } first] || Partner(verb, first) is not { } second) return;
        if (charges) ties.Tell("accuser", second, first, degree: null);
        else memory.Meetings.Add(new Memory.Group(subject, tree.Words[verb].Sentence, [first, second]));
    }

    private Who? Partner(int verb, Who first)
    {
        foreach (var child in tree.Children(verb))
            if (child > verb && IsPartner(child) && phrases.Resolve(child) is [{ CanAct: true } one] && one.Why != "owner" && one.Code != first.Code) return one;
        return null;
    }

    private bool IsPartner(int child) =>
        tree.Is(child, "obj") || tree.Is(child, "iobj") || (tree.Is(child, "obl") && tree.Preposition(child) is "with" or "to" or "against");
}
