using Entente.Coding.Codebook;
using Entente.Coding.Syntax;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding.Status;

/// <summary>
/// Reads polarity and modality of an act: climbs from its trigger through the words that govern it, then applies what they do from the
/// outermost in, after the signatures of implicative verbs (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).
/// </summary>
internal sealed class StatusReader(Tree tree, Clause clause, CodebookData book)
{
    private const int MaxHops = 8;

    // Verbs that say that something is there or is not, and so pass negation on to the act that they have as object or subject.
    private static readonly HashSet<string> Existential = new(StringComparer.Ordinal)
    {
        "be", "have", "include", "contain", "involve", "entail", "exist", "feature", "carry", "mention", "foresee", "see", "show", "indicate",
        "express", "signal", "comprise", "amount", "remain", "constitute", "represent", "form",
    };

    private static readonly HashSet<string> Evidence = new(StringComparer.Ordinal) { "sign", "evidence", "indication", "proof", "suggestion", "hint", "suggest", "indicate", "show", "imply", "prove", "hint" };

    // "I do not think that they will come" says that they will not come (Horn 1978).
    private static readonly HashSet<string> NegationRaising = new(StringComparer.Ordinal) { "think", "believe", "expect", "suppose", "imagine", "reckon", "anticipate", "foresee" };

    public ActStatus Read(int trigger)
    {
        var steps = new List<StatusStep>();
        var adverbs = new List<Operator>();
        var word = trigger;
        steps.Add(Local(word, null, adverbs));
        for (var hop = 0; hop < MaxHops; hop++)
        {
            var head = tree.Words[word].Head;
            if (head < 0 || !Climb(word, head, steps, adverbs)) break;
            word = head;
        }

        steps.Reverse();
        return StatusLogic.Apply(steps, adverbs, IsQuestion(trigger));
    }

    private bool Climb(int word, int head, List<StatusStep> steps, List<Operator> adverbs)
    {
        var relation = tree.Words[word].Relation;
        if (IsCondition(word)) steps.Add(new StatusStep(word, false, Modality.Conditional, null));
        if (relation == "conj") return ClimbList(word, head, steps, adverbs);
        var governing = OperatorAt(head);
        if (relation is "xcomp" or "advcl" && tree.Words[word].Xpos == "VB") AddSkipped(word, head, steps, adverbs);
        switch (relation)
        {
            case "xcomp" or "csubj" or "csubj:pass":
                steps.Add(Local(head, governing, adverbs));
                return true;
            case "ccomp" or "parataxis":
                return ClimbComplement(word, head, governing, steps, adverbs);
            case "advcl" or "acl" or "advcl:relcl" or "acl:relcl":
                return ClimbAdjunct(word, head, governing, steps, adverbs);
            case "obj" or "nsubj:pass" or "nsubj" or "obl" or "nmod" or "compound":
                return ClimbNominal(word, head, governing, steps, adverbs);
            default:
                return false;
        }
    }

    // "has little room to open a front", "is limited in its capacity to act": the infinitive may hang on the verb instead of the noun that
    // governs it.
    private void AddSkipped(int word, int head, List<StatusStep> steps, List<Operator> adverbs)
    {
        foreach (var child in tree.Children(head))
        {
            if (child >= word || !(tree.Is(child, "obj") || tree.Is(child, "obl")) || !tree.IsNominal(child) || OperatorAt(child) is not { } noun) continue;
            var step = Local(child, noun, adverbs);
            steps.Add(tree.Lemma(head) is "limit" or "constrain" or "restrict" ? step with { Negated = true } : step);
        }
    }

    // A list shares the auxiliary and, under "or" and "nor", the negation of its first member.
    private bool ClimbList(int word, int head, List<StatusStep> steps, List<Operator> adverbs)
    {
        if (clause.OwnSubject(word) >= 0) return false;
        var first = Local(head, null, adverbs);
        var coordinator = tree.Child(word, "cc") is >= 0 and var cc ? tree.Lower(cc) : "";
        var own = tree.Child(word, "aux") >= 0;
        steps.Add(first with { Negated = first.Negated && coordinator is not ("but" or "yet"), Modal = own ? null : first.Modal });
        return coordinator is not ("but" or "yet");
    }

    private bool ClimbComplement(int word, int head, Operator? governing, List<StatusStep> steps, List<Operator> adverbs)
    {
        var finite = clause.OwnSubject(word) >= 0 && tree.Words[word].Xpos is not "VBG";
        if (!finite)
        {
            steps.Add(Local(head, governing, adverbs));
            return true;
        }

        if (Evidence.Contains(tree.Lemma(head)) && IsNegativePhrase(clause.OwnSubject(head))) steps.Add(new StatusStep(head, true, null, null));
        var denies = book.Cues.Find(tree, head).Any(c => c.Value.Kind is CueKind.Deny or CueKind.Doubt);
        if (denies) steps.Add(Local(head, new Operator("deny", new TriggerPattern(tree.Lemma(head), Upos.Verb, []), Effect.Denied, Effect.Actual), adverbs));
        else if (governing is { Effect: Effect.Possible or Effect.Unlikely }) steps.Add(Local(head, governing, adverbs));
        else if (NegationRaising.Contains(tree.Lemma(head)) && Local(head, null, []).Negated) steps.Add(new StatusStep(head, true, null, null));
        return false;
    }

    private bool ClimbAdjunct(int word, int head, Operator? governing, List<StatusStep> steps, List<Operator> adverbs)
    {
        var mark = tree.Preposition(word);
        if (mark == "without") steps.Add(new StatusStep(word, true, null, null));
        if (IsDeniedBy(word, head)) steps.Add(new StatusStep(head, true, null, null));
        if (tree.Words[word].Relation == "acl:relcl") return false;
        // "48 hours to withdraw", "the right to strike": an infinitive under a noun tells of no deed.
        if (governing is null && tree.Words[word].Relation == "acl" && tree.Words[word].Xpos == "VB") steps.Add(new StatusStep(word, false, Modality.Possible, null));
        if (governing is null || clause.OwnSubject(word) >= 0) return false;
        if (tree.Words[word].Xpos is not ("VB" or "VBG" or "NN" or "NNS") || (mark is not null && mark is not ("of" or "from" or "to" or "against" or "on" or "for" or "about" or "in" or "at"))) return false;
        steps.Add(Local(head, governing, adverbs));
        return true;
    }

    // "no treaty that obliges it to fight", "no sign that it sent any": nothing of the kind does. The tagger takes "denies" for a noun.
    private bool IsDeniedBy(int word, int noun)
    {
        if (!tree.IsNominal(noun)) return false;
        if (tree.Lower(noun) is "denies" || IsDeniedReport(word, noun)) return true;
        return IsNegativePhrase(noun) && (tree.Is(word, "acl:relcl")
            || (tree.Child(word, "mark") is >= 0 and var mark && tree.Written(mark, "that") && Evidence.Contains(tree.Lemma(noun))));
    }

    // "denied a report that it had sold arms"
    private bool IsDeniedReport(int word, int noun) =>
        tree.Is(word, "acl") && tree.Child(word, "mark") is >= 0 and var mark && tree.Written(mark, "that") && tree.Is(noun, "obj")
        && tree.Words[noun].Head is >= 0 and var verb && book.Cues.Find(tree, verb).Any(c => c.Value.Kind == CueKind.Deny);

    private bool ClimbNominal(int word, int head, Operator? governing, List<StatusStep> steps, List<Operator> adverbs)
    {
        var relation = tree.Words[word].Relation;
        // "its mediation has failed": it was tried.
        if (relation is "obl" && word < head || relation is "nsubj" && governing?.Id == "fail") return false;
        if (relation is "obl" && governing is not null && tree.Preposition(word) is not ("of" or "from" or "against" or "for" or "on" or "about" or "short" or "in")) return false;
        if (relation is "nmod" && (governing is null || tree.Preposition(word) is not ("of" or "for" or "in" or "on" or "to" or "against"))) return false;
        if (relation is "compound" && governing is null) return false;
        if (relation is "nsubj" && tree.Child(head, "xcomp") is >= 0 and var state && OperatorAt(state) is { } said && tree.Words[state].Upos == Upos.Adj)
        {
            steps.Add(Local(state, said, adverbs));
            return true;
        }

        if (relation is "nsubj" && tree.IsVerb(head) && governing is null && !Existential.Contains(tree.Lemma(head))) return false;
        if (relation is "obl" && governing is null) return false;
        if (relation == "obj" && Evidence.Contains(tree.Lemma(head)) && IsNegativePhrase(clause.OwnSubject(head)))
        {
            steps.Add(new StatusStep(head, true, null, null));
            return false;
        }

        var transparent = governing is not null || Existential.Contains(tree.Lemma(head)) || book.LightVerbs.Find(tree, head).Any();
        if (relation is "obj" or "nsubj:pass" && !transparent) return false;
        if (relation is "nsubj" && governing is null && !transparent) return false;
        steps.Add(Local(head, governing, adverbs, word));
        return true;
    }

    private Operator? OperatorAt(int word) => book.OperatorAt(tree, word);

    // The phrase that the climb comes from has been looked at already: its "no" must not count twice.
    private StatusStep Local(int word, Operator? governing, List<Operator> adverbs, int from = -1)
    {
        var negated = false;
        Modality? modal = null;
        foreach (var child in tree.Children(word))
        {
            if (IsNegation(child, word)) negated = !negated;
            else if (tree.Is(child, "aux") || tree.Is(child, "cop")) modal = IsToBe(child, word) ? Modality.Planned : ModalOf(child, word) ?? modal;
            else if (governing is not null && IsScarcity(child)) negated = !negated;
            else if (tree.Is(child, "advmod") || tree.Is(child, "amod")) AddAdverb(child, adverbs);
            else if (tree.IsVerb(word) && child != from && IsNeither(child)) negated = !negated;
            else if (IsIfClause(child)) modal = Modality.Conditional;
            else if (tree.Is(child, "obl") && child != from && tree.Written(child, "nothing")) negated = !negated;
        }

        var (subject, obj) = (clause.OwnSubject(word), tree.Child(word, "obj"));
        if ((subject != from && IsNegativePhrase(subject)) || (tree.IsVerb(word) && obj != from && IsNegativePhrase(obj))) negated = !negated;
        return new StatusStep(word, negated, modal, governing);
    }

    private void AddAdverb(int child, List<Operator> adverbs)
    {
        foreach (var (_, found) in book.Operators.Find(tree, child))
        {
            if (IsNegationWord(child) || (found.Predicative && tree.Is(child, "amod"))) continue;
            adverbs.Add(found);
            return;
        }
    }

    // "little room to …", "few plans to …" come close to none.
    private bool IsScarcity(int child) =>
        (tree.Is(child, "amod") || tree.Is(child, "det")) && tree.Lower(child) is "little" or "few" or "scant" or "minimal" && tree.Child(child, "det") < 0;

    private bool IsNegation(int child, int word) =>
        tree.Is(child, "advmod") && IsNegationWord(child) && !tree.Written(child, "not only")
        || (tree.Is(child, "det") && tree.Lower(child) is "no" or "neither")
        || (tree.Is(child, "cc") && tree.Lower(child) is "nor" && !tree.Is(word, "conj"))
        || (tree.Is(child, "cc:preconj") && tree.Lower(child) is "neither");

    private bool IsNegationWord(int word) => tree.Lower(word) switch
    {
        "not" => word + 1 >= tree.Words.Length || !tree.Written(word + 1, "only"),
        "n't" or "n’t" or "never" or "nowhere" or "nor" or "hardly" or "scarcely" => true,
        "longer" => word > 0 && tree.Written(word - 1, "no"),
        _ => false,
    };

    // "would supply arms to neither side"
    private bool IsNeither(int child) =>
        tree.Is(child, "obl") && (tree.Lower(child) == "neither" || (tree.Child(child, "det") is >= 0 and var det && tree.Written(det, "neither")));

    private bool IsNegativePhrase(int head)
    {
        if (head < 0) return false;
        if (tree.Lower(head) is "neither" or "none" or "nobody" or "nothing" || (tree.Written(head, "denies") && !tree.IsVerb(head))) return true;
        foreach (var child in tree.Children(head))
            if (tree.Lower(child) is "no" or "neither" && (tree.Is(child, "det") || tree.Is(child, "cc:preconj"))) return true;
        return false;
    }

    private Modality? ModalOf(int aux, int verb) => tree.Lower(aux) switch
    {
        "will" or "shall" or "'ll" or "’ll" or "wo" or "wilt" => Modality.Planned,
        "may" or "might" or "could" or "can" or "ca" => Modality.Possible,
        "would" or "'d" or "’d" => HasIfClause(verb) ? Modality.Conditional : IsReportedFuture(verb) ? Modality.Planned : Modality.Possible,
        "should" or "must" or "ought" => Modality.Possible,
        _ => null,
    };

    // "is to host talks": it lies ahead.
    private bool IsToBe(int aux, int verb) =>
        tree.Words[verb].Xpos == "VB" && tree.Lower(aux) is "is" or "are" or "was" or "were" && tree.Child(verb, "mark") is >= 0 and var to && to > aux && tree.Written(to, "to");

    // "said that it would send": a future told in the past.
    private bool IsReportedFuture(int verb) =>
        tree.Words[verb].Relation is "ccomp" && tree.Words[verb].Head is >= 0 and var said && tree.Words[said].Xpos is "VBD" or "VBN" && book.Cues.Find(tree, said).Any(c => c.Value.Kind is CueKind.Assert)
        || tree.Words[verb].Relation is "ccomp" && tree.Words[verb].Head is >= 0 and var promised && OperatorAt(promised) is { Effect: Effect.Planned };

    private bool HasIfClause(int verb)
    {
        foreach (var child in tree.Children(verb))
            if (IsIfClause(child)) return true;
        return false;
    }

    private bool IsIfClause(int child) => tree.Is(child, "advcl") && IsCondition(child);

    private bool IsCondition(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "mark") && tree.Lower(child) is "if" or "unless" or "whether" or "provided") return true;
        return false;
    }

    private bool IsQuestion(int word)
    {
        var sentence = tree.Text.Sentences[tree.Words[word].Sentence];
        return sentence.End > sentence.First && tree.Text.Form(sentence.End - 1) is "?" && tree.Words[word].Upos is Upos.Verb;
    }
}
