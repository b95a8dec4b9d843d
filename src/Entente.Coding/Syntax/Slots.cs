using Entente.Coding.Codebook;
using Entente.Model.Text;

namespace Entente.Coding.Syntax;

/// <summary>Finds what fills a slot of a trigger, as the codebook names slots. Results are head words of phrases.</summary>
internal sealed class Slots(Tree tree, Clause clause, CodebookData book)
{
    // "two days of drills", "a wave of strikes": how much of it, the act itself comes after "of".
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "day", "week", "month", "hour", "year", "series", "round", "wave", "barrage", "spate", "string", "set", "volley", "salvo", "number", "campaign", "kind", "form", "sort", "amount",
    };

    /// <summary>All fillers of the slot, in the order of preference.</summary>
    public List<int> Fill(int trigger, SlotPath path)
    {
        List<int> at = [trigger];
        foreach (var step in path.Steps)
        {
            var next = new List<int>();
            foreach (var word in at) AddStep(word, step, next);
            if (next.Count == 0) return next;
            at = next;
        }

        return at;
    }

    private void AddStep(int word, string step, List<int> into)
    {
        if (tree.IsVerb(word)) AddVerb(word, step, into);
        if (!tree.IsVerb(word) || IsGerund(word)) AddNominal(word, step, into);
    }

    // "Fighting between Rwanda and Burundi resumed": a verb in form, a noun in use.
    private bool IsGerund(int word) =>
        tree.Words[word].Xpos == "VBG" && (tree.Is(word, "csubj") || tree.Is(word, "nsubj") || tree.Is(word, "obj") || tree.Is(word, "obl") || tree.Is(word, "nmod"));

    private void AddVerb(int verb, string step, List<int> into)
    {
        switch (step)
        {
            case "subj": Add(into, clause.Subject(verb)); break;
            case "obj": AddObject(verb, into); break;
            case "iobj": AddIndirect(verb, into); break;
            case "poss": break;
            case "comp": AddComplementSubject(verb, into); break;
            case "pred": AddPredicate(verb, into); break;
            default: AddPreposition(verb, step, into); break;
        }
    }

    private void AddObject(int verb, List<int> into)
    {
        Add(into, clause.Object(verb));
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "xcomp") && tree.IsNominal(child)) Add(into, child);
    }

    // "Iran was given missiles" and "supplied Iran with missiles": the person served stands where an object would.
    private void AddIndirect(int verb, List<int> into)
    {
        if (tree.Child(verb, "iobj") is >= 0 and var iobj) Add(into, iobj);
        else if (NameBeforeThing(verb) is >= 0 and var served) Add(into, served);
        else if (clause.SecondObject(verb) >= 0) Add(into, tree.Child(verb, "obj"));
        else if (clause.IsPassive(verb) ? tree.Child(verb, "obj") >= 0 || HasPreposition(verb, "with") : HasPreposition(verb, "with"))
            Add(into, clause.Object(verb));
    }

    // "owes Peru three ships", "gave Malta “full backing”": the parser takes the name for a part of what is given.
    private int NameBeforeThing(int verb)
    {
        var name = verb + 1;
        return name + 1 < tree.Words.Length && tree.Is(name, "compound") && tree.Words[name].Upos == Upos.Propn && tree.Words[name].Head == tree.Child(verb, "obj") ? name : -1;
    }

    private bool HasPreposition(int verb, string preposition)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "obl") && tree.Preposition(child) == preposition) return true;
        return false;
    }

    private void AddComplementSubject(int verb, List<int> into)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "ccomp")) Add(into, clause.SurfaceSubject(child));
    }

    // "called the raid a violation", "branded it as unlawful": what the object is said to be, or what the act is for.
    private void AddPredicate(int verb, List<int> into)
    {
        var obj = tree.Child(verb, "obj");
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "xcomp") || (tree.Is(child, "obj") && child > obj) || (tree.Is(child, "obl") && tree.Preposition(child) == "as") || IsPurpose(child) || IsInfinitiveTakenForNoun(child)) Add(into, child);
        if (obj >= 0) AddStrayPredicate(verb, obj, into);
    }

    // "offered to mediate": a rare verb after "to" is taken for a noun.
    private bool IsInfinitiveTakenForNoun(int word) =>
        tree.Is(word, "obl") && tree.Words[word].Xpos == "NN" && word > 0 && tree.Written(word - 1, "to") && tree.Words[word - 1].Head == word;

    // Far from its verb the parser often hangs the predicate on whatever stands between: "called the killing of … on Saturday a violation".
    private void AddStrayPredicate(int verb, int obj, List<int> into)
    {
        for (var word = obj + 1; word < tree.Words.Length && tree.Words[word].Sentence == tree.Words[verb].Sentence; word++)
            if (tree.IsNominal(word) && (tree.Is(word, "obj") || tree.Is(word, "xcomp") || tree.Is(word, "parataxis") || tree.Is(word, "appos") || tree.Is(word, "list") || tree.Is(word, "dep") || tree.Is(word, "nmod"))
                && tree.Child(word, "case") < 0 && tree.Child(word, "det") is >= 0 and var det && tree.Lower(det) is "a" or "an" && tree.Below(word, verb)) Add(into, word);
    }

    // "blocked the vote to protect Iran"
    private bool IsPurpose(int word) =>
        tree.Is(word, "advcl") && tree.Words[word].Xpos == "VB" && tree.Child(word, "mark") is >= 0 and var mark && tree.Written(mark, "to");

    private void AddPreposition(int verb, string preposition, List<int> into)
    {
        AddPhrases(verb, preposition, into);
        var obj = clause.Object(verb);
        if (obj >= 0 && obj > verb) AddPhrasesBelow(obj, preposition, into, depth: 2);
        foreach (var child in tree.Children(verb))
            if (tree.Is(child, "xcomp")) AddPhrasesOf(child, preposition, into);
            else if (tree.Is(child, "obl") && into.Count == 0) AddPhrases(child, preposition, into);
        var head = tree.Words[verb].Head;
        if (into.Count == 0 && head >= 0 && tree.Is(verb, "conj") && tree.IsVerb(head)) AddPhrasesAfter(head, verb, preposition, into);
    }

    private void AddPhrasesOf(int complement, string preposition, List<int> into)
    {
        AddPhrases(complement, preposition, into);
        if (into.Count == 0 && tree.Child(complement, "obj") is >= 0 and var obj) AddPhrases(obj, preposition, into);
    }

    private void AddNominal(int noun, string step, List<int> into)
    {
        switch (step)
        {
            case "subj": AddOwner(noun, into); break;
            case "obj": AddPhrases(noun, "of", into); break;
            case "poss": Add(into, tree.Child(noun, "nmod:poss")); break;
            case "cop": Add(into, clause.OwnSubject(noun)); break;
            case "appos": if (tree.Is(noun, "appos")) Add(into, tree.Words[noun].Head); break;
            case "pred": AddInfinitives(noun, into); break;
            case "iobj" or "comp": break;
            default: AddNominalPreposition(noun, step, into); break;
        }
    }

    // "a deal to buy jets"
    private void AddInfinitives(int noun, List<int> into)
    {
        foreach (var child in tree.Children(noun))
            if (tree.Is(child, "acl") && tree.Words[child].Xpos == "VB") Add(into, child);
    }

    private void AddOwner(int noun, List<int> into)
    {
        if (!IsVerbTakenForModifier(noun)) Add(into, clause.OwnSubject(noun));
        Add(into, tree.Child(noun, "nmod:poss"));
        AddPhrasesBelow(noun, "by", into, depth: 1);
        AddModifiers(noun, into);
        if (tree.Is(noun, "appos")) Add(into, tree.Words[noun].Head);
        if (LightVerb(noun) is >= 0 and var verb) Add(into, clause.Subject(verb));
        else if (Controller(noun) is >= 0 and var controller) Add(into, clause.SurfaceSubject(controller));
    }

    // "Chad would block EU sanctions": with its verb taken for a modifier, the subject of the clause is not the owner of the noun.
    private bool IsVerbTakenForModifier(int noun)
    {
        foreach (var child in tree.Children(noun))
            if (child < noun && tree.Words[child].Xpos is "VB" or "VBZ" or "VBP" && tree.Is(child, "compound")) return true;
        return false;
    }

    // "China is considering financial aid", "stopped short of military support": who decides on the act is who would do it.
    private int Controller(int noun)
    {
        var word = noun;
        for (var hop = 0; hop < 5; hop++)
        {
            var head = tree.Words[word].Head;
            if (head < 0 || !(tree.Is(word, "obj") || tree.Is(word, "obl") || tree.Is(word, "conj") || tree.Is(word, "xcomp") || tree.Is(word, "advmod") || tree.Is(word, "nmod"))) return -1;
            if (!tree.Is(word, "conj") && book.OperatorAt(tree, head) is { Control: true } && !tree.IsNominal(head)) return tree.IsVerb(head) || clause.OwnSubject(head) >= 0 ? head : tree.Words[head].Head;
            if (tree.Is(word, "nmod") || (tree.IsVerb(head) && !tree.Is(word, "conj"))) return -1;
            word = head;
        }

        return -1;
    }

    private void AddModifiers(int noun, List<int> into)
    {
        foreach (var child in tree.Children(noun))
            if (child < noun && (tree.Is(child, "amod") || tree.Is(child, "compound") || tree.Words[child].Relation is "nmod" or "nmod:desc" or "nmod:unmarked"))
                Add(into, child);
    }

    private void AddNominalPreposition(int noun, string preposition, List<int> into)
    {
        AddPhrases(noun, preposition, into);
        if (into.Count == 0) AddPhrasesBelow(noun, preposition, into, depth: 1);
        if (LightVerb(noun) is >= 0 and var verb) AddPhrases(verb, preposition, into);
        if (tree.Words[noun].Relation == "conj" && tree.Words[noun].Head is >= 0 and var head && head < noun && into.Count == 0)
            AddPhrasesAfter(head, noun, preposition, into);
        foreach (var child in tree.Children(noun))
            if (tree.Words[child].Relation == "conj" && into.Count == 0) AddPhrases(child, preposition, into);
    }

    /// <summary>The light verb whose object the noun is; -1 when there is none.</summary>
    public int LightVerb(int noun)
    {
        var top = noun;
        if (tree.Is(top, "nmod") && tree.Preposition(top) == "of" && tree.Words[top].Head is >= 0 and var measure && Measures.Contains(tree.Lemma(measure))) top = measure;
        while (tree.Is(top, "conj") && tree.Words[top].Head >= 0 && tree.IsNominal(tree.Words[top].Head)) top = tree.Words[top].Head;
        var verb = tree.Words[top].Head;
        if (verb < 0) return -1;
        if (tree.Words[top].Relation == "nsubj:pass" || tree.Is(top, "obj"))
            return book.LightVerbs.Find(tree, verb).Any() ? verb : -1;
        return -1;
    }

    private void AddPhrases(int word, string preposition, List<int> into)
    {
        foreach (var child in tree.Children(word))
            if (IsPhrase(child) && tree.Preposition(child) == preposition) Add(into, child);
    }

    private void AddPhrasesAfter(int word, int after, string preposition, List<int> into)
    {
        foreach (var child in tree.Children(word))
            if (child > after && IsPhrase(child) && tree.Preposition(child) == preposition) Add(into, child);
    }

    private void AddPhrasesBelow(int word, string preposition, List<int> into, int depth)
    {
        AddPhrases(word, preposition, into);
        if (depth == 0) return;
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "nmod") || tree.Is(child, "conj") || tree.Is(child, "compound") || tree.Is(child, "appos"))
                AddPhrasesBelow(child, preposition, into, depth - 1);
    }

    private bool IsPhrase(int word) => tree.Is(word, "obl") || tree.Is(word, "nmod") || (tree.Is(word, "advcl") && tree.Words[word].Upos != Upos.Aux)
        || (tree.Is(word, "acl") && tree.Words[word].Xpos == "VBG");

    private static void Add(List<int> into, int word)
    {
        if (word >= 0 && !into.Contains(word)) into.Add(word);
    }
}
