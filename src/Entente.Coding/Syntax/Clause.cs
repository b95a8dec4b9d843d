using Entente.Model.Text;

namespace Entente.Coding.Syntax;

/// <summary>
/// Logical arguments of a verb, undoing voice, relative clauses, participles, control and coordination, so that frames can be written
/// as for an active main clause. Relations are Universal Dependencies 2. Results are head words of noun phrases, or -1.
/// </summary>
internal sealed class Clause(Tree tree)
{
    private const int MaxHops = 8;

    // What follows these in the infinitive is done by their object, also where the parser takes it for a purpose: "commits both to fight".
    private static readonly HashSet<string> Directives = new(StringComparer.Ordinal)
    {
        "commit", "oblige", "obligate", "urge", "ask", "force", "press", "order", "invite", "require", "bind", "encourage", "tell", "want", "allow", "permit", "compel", "push",
    };

    /// <summary>Whether the verb is passive, also as a reduced relative ("missiles shipped to …") or a later conjunct of a passive.</summary>
    public bool IsPassive(int verb)
    {
        if (IsGardenPath(verb)) return false;
        foreach (var child in tree.Children(verb))
            if (tree.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass") return true;
        if (tree.Words[verb].Xpos != "VBN" || tree.Child(verb, "aux") >= 0) return false;
        if (tree.Words[verb].Relation == "acl") return true;
        var head = tree.Words[verb].Head;
        if (tree.Is(verb, "conj") && head >= 0 && tree.Child(verb, "nsubj") < 0) return IsPassive(head);
        return tree.Is(verb, "advcl") && tree.Child(verb, "obj") < 0 && tree.Child(verb, "nsubj") < 0;
    }

    /// <summary>Who does it.</summary>
    public int Subject(int verb) => IsPassive(verb) ? Agent(verb) : SurfaceSubject(verb);

    /// <summary>To what it is done.</summary>
    public int Object(int verb)
    {
        if (SecondObject(verb) is >= 0 and var given) return given;
        if (tree.Child(verb, "obj") is >= 0 and var obj) return IsRelative(obj) ? Antecedent(verb) : obj;
        if (tree.Child(verb, "iobj") is >= 0 and var iobj) return iobj;
        if (IsGardenPath(verb)) return tree.Is(verb, "amod") ? tree.Words[verb].Head : -1;
        if (IsPassive(verb)) return SurfaceSubject(verb);
        if (tree.Words[verb].Relation == "acl:relcl" && HasOwnSubject(verb)) return Antecedent(verb);
        return SharedObject(verb);
    }

    /// <summary>The second of two objects, where the parser takes whom a thing is sold to for one too: "sold Kenya jets"; -1 when there is none.</summary>
    public int SecondObject(int verb)
    {
        var first = tree.Child(verb, "obj");
        if (first < verb || tree.Words[first].Upos is not (Upos.Propn or Upos.Pron) || IsRelative(first)) return -1;
        foreach (var child in tree.Children(verb))
            if (child > first && tree.Words[child].Relation == "obj") return child;
        return -1;
    }

    /// <summary>The subject that the verb agrees with, its own or the one it shares with the verb that governs it.</summary>
    public int SurfaceSubject(int verb) => SurfaceSubject(verb, MaxHops);

    private int SurfaceSubject(int verb, int hops)
    {
        if (IsGardenPath(verb)) return GardenPathSubject(verb);
        var own = OwnSubject(verb);
        if (own >= 0) return IsRelative(own) ? Antecedent(verb) : own;
        var head = tree.Words[verb].Head;
        if (hops == 0 || head < 0) return -1;
        var relation = tree.Words[verb].Relation;
        return relation switch
        {
            "conj" => tree.IsVerb(head) || OwnSubject(head) >= 0 || tree.IsVerb(verb) ? SurfaceSubject(head, hops - 1) : -1,
            "xcomp" => Controller(verb, head, hops),
            "advcl" or "ccomp" or "parataxis" or "csubj" => Controller(verb, head, hops),
            "acl" => AclSubject(verb, head, hops),
            "acl:relcl" => Antecedent(verb),
            _ => relation.StartsWith("advcl", StringComparison.Ordinal) ? Controller(verb, head, hops) : -1,
        };
    }

    /// <summary>The verb's subject by its own dependents; -1 when it has none.</summary>
    public int OwnSubject(int verb)
    {
        var (subject, relative) = (-1, -1);
        foreach (var child in tree.Children(verb))
        {
            if (!tree.Is(child, "nsubj")) continue;
            if (IsRelative(child)) relative = child;
            else if (subject < 0 || (child < verb && IsDateline(subject, child))) subject = child;
        }

        return subject >= 0 ? subject : relative >= 0 ? relative : Addressed(verb) is >= 0 and var spoken ? spoken : Fronted(verb);
    }

    // "the week before Israel attacked Iran": the parser takes the conjunction for a preposition, and the finite verb is left bare.
    private int Fronted(int verb)
    {
        if (tree.Words[verb].Xpos is not ("VBD" or "VBZ" or "VBP")) return -1;
        foreach (var child in tree.Children(verb))
            if (child < verb && tree.Is(child, "obl") && tree.Preposition(child) is "before" or "after" or "since" or "until" && LastOf(child) == verb - 1) return child;
        return -1;
    }

    private int LastOf(int word)
    {
        var last = word;
        foreach (var child in tree.Children(word)) last = Math.Max(last, LastOf(child));
        return last;
    }

    // "17:55 LONDON — The minister said": the parser takes the dateline for a subject too.
    private bool IsDateline(int first, int second)
    {
        for (var word = first + 1; word < second; word++)
            if (tree.Text.Form(word) is "—" or "–" or "-" or "--" or ":" or "|") return true;
        return false;
    }

    // "Russia, however, has sent nothing": commas after the name make it look like a person spoken to.
    private int Addressed(int verb)
    {
        if (tree.Child(verb, "vocative") is not (>= 0 and var name) || name > verb || !tree.IsNominal(name)) return -1;
        return tree.Words[verb].Xpos is "VBZ" or "VBD" or "VBN" || tree.Child(verb, "aux") >= 0 ? name : -1;
    }

    private bool HasOwnSubject(int verb) => OwnSubject(verb) is >= 0 and var subject && !IsRelative(subject);

    // "urged Iran to …", "accused Iran of …": the object of the governing verb acts; "promised Iran to …" is rare enough to lose.
    private int Controller(int verb, int governor, int hops)
    {
        if (tree.Words[verb].Relation is "ccomp" or "parataxis" && tree.Words[verb].Xpos is not ("VBG" or "VB")) return -1;
        if (ClauseBefore(verb, governor) is >= 0 and var before) return SurfaceSubject(before, hops - 1);
        if (CalledOn(verb, governor) is >= 0 and var called) return called;
        if (!IsPassive(governor) && tree.Child(governor, "obj") is >= 0 and var obj && ObjectActs(verb, governor, obj)) return obj;
        return SurfaceSubject(governor, hops - 1);
    }

    // "When artillery hit the town, killing nine, the mayor fled": the participle goes with the clause that it follows.
    private int ClauseBefore(int verb, int governor)
    {
        if (tree.Words[verb].Xpos != "VBG" || tree.Child(verb, "mark") >= 0 || tree.Child(governor, "nsubj") is not (>= 0 and var subject) || subject < verb) return -1;
        foreach (var child in tree.Children(governor))
            if (child < verb && tree.Is(child, "advcl") && OwnSubject(child) >= 0) return child;
        return -1;
    }

    // "called on Mali to withdraw", "appealed to both to stop"
    private int CalledOn(int verb, int governor)
    {
        if (tree.Words[verb].Xpos != "VB" || tree.Lemma(governor) is not ("call" or "appeal" or "prevail" or "count" or "plead")) return -1;
        foreach (var child in tree.Children(governor))
            if (child < verb && tree.Is(child, "obl") && tree.Preposition(child) is "on" or "upon" or "to" or "with") return child;
        return -1;
    }

    private bool ObjectActs(int verb, int governor, int obj)
    {
        if (IsRelative(obj) || obj > verb || !tree.IsVerb(governor)) return false;
        if (tree.Words[verb].Relation == "xcomp" || (tree.Words[verb].Xpos == "VB" && Directives.Contains(tree.Lemma(governor)))) return true;
        // "cited intelligence indicating that …": what is cited indicates.
        if (tree.Words[verb].Xpos == "VBG" && tree.Lemma(governor) is "cite" or "quote") return true;
        return tree.Preposition(verb) is "of" or "for" or "from" or "against" or "into";
    }

    private int AclSubject(int verb, int noun, int hops)
    {
        if (tree.Words[verb].Xpos is "VBG" or "VBN" && tree.Preposition(verb) is null) return noun;
        if (tree.Words[verb].Xpos == "VBG" && (tree.Words[noun].Upos == Upos.Propn || IsCharged(noun)) && Accused(noun) is >= 0 and var accused) return accused;
        var owner = tree.Child(noun, "nmod:poss");
        if (owner >= 0) return owner;
        var head = tree.Words[noun].Head;
        // "gave Ashgabat 48 hours to withdraw"
        if (head >= 0 && tree.IsVerb(head) && tree.Child(head, "iobj") is >= 0 and var given) return given;
        if (head >= 0 && tree.IsVerb(head) && (tree.Is(noun, "obj") || tree.Is(noun, "obl"))) return Subject(head);
        if (head >= 0 && tree.Is(noun, "xcomp")) return SurfaceSubject(head, hops - 1);
        return OwnSubject(noun) is >= 0 and var subject ? subject : noun;
    }

    // "accused Iran of sending", "accused by Iran of sending": the gerund hangs on the name before it, whoever is accused acts.
    private int Accused(int name)
    {
        var verb = tree.Words[name].Head;
        if (verb < 0 || !tree.IsVerb(verb)) return -1;
        return tree.Is(name, "obj") ? name : tree.Is(name, "obl") && IsPassive(verb) ? SurfaceSubject(verb) : -1;
    }

    private bool IsCharged(int noun) =>
        tree.Words[noun].Head is >= 0 and var verb && tree.Lemma(verb) is "accuse" or "suspect" or "blame" or "criticise" or "criticize" or "condemn" or "denounce" or "thank" or "praise" or "charge";

    private int Agent(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "obl") && tree.Preposition(child) == "by") return child;
        return -1;
    }

    private int SharedObject(int verb)
    {
        var head = tree.Words[verb].Head;
        if (!tree.Is(verb, "conj") || head < 0) return -1;
        var obj = tree.Child(head, "obj");
        return obj > verb ? obj : -1;
    }

    private int Antecedent(int verb)
    {
        var head = tree.Words[verb].Head;
        return tree.Is(verb, "acl") && head >= 0 ? head : tree.Is(verb, "conj") && head >= 0 && tree.Is(head, "acl") ? tree.Words[head].Head : -1;
    }

    // A sentence needs a finite verb. Where the parser found none, its participle is one: "Turkish frigates steamed toward Cyprus",
    // "Beijing delivered drones".
    private bool IsGardenPath(int verb)
    {
        if (tree.Words[verb].Xpos is not ("VBN" or "VBD") || !(tree.Words[verb].Relation == "acl" || tree.Is(verb, "amod"))) return false;
        var head = Apposed(tree.Words[verb].Head);
        if (head < 0 || tree.Words[head].Relation != "root" || (head != tree.Words[verb].Head && tree.Child(verb, "obj") < 0)) return false;
        if (tree.Is(verb, "amod") && !(verb > 0 && tree.Words[verb - 1].Upos == Upos.Propn && tree.Words[verb - 1].Head == head)) return false;
        var sentence = tree.Text.Sentences[tree.Words[verb].Sentence];
        for (var word = sentence.First; word < sentence.End; word++)
            if (word != verb && tree.Words[word].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && !tree.Is(word, "amod") && !IsAside(word, head, verb)) return false;
        return true;
    }

    // "Norway, an ally of Denmark, delivered shells": the participle hangs on the apposition, the subject stands above it.
    private int Apposed(int word) => word >= 0 && tree.Is(word, "appos") ? tree.Words[word].Head : word;

    private int GardenPathSubject(int verb) => tree.Is(verb, "amod") ? verb - 1 : Apposed(tree.Words[verb].Head);

    // "Chad, which buys grain from Mali, called for talks": the verb of the relative clause is not that of the sentence.
    private bool IsAside(int word, int head, int verb)
    {
        foreach (var child in tree.Children(head))
            if (child < verb && tree.Words[child].Relation == "acl:relcl" && tree.Below(word, child)) return tree.Text.Form(verb - 1) is ",";
        return false;
    }

    private bool IsRelative(int word) =>
        tree.Words[word].Xpos is "WDT" or "WP" || (tree.Written(word, "that") && tree.Words[word].Upos == Upos.Pron && tree.Words[word].Xpos != "DT");
}
