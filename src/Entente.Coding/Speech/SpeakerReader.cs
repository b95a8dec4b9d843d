using Entente.Coding.Codebook;
using Entente.Coding.Mentions;
using Entente.Coding.Syntax;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding.Speech;

/// <summary>
/// Finds who is named as saying so: climbs from an act to the cues above it ("said", "according to", "intelligence indicating that"),
/// and to the speaker of the quotation that it stands in. Speakers come outermost first.
/// </summary>
internal sealed class SpeakerReader(Tree tree, Clause clause, Phrases phrases, CodebookData book, Quotations quotations)
{
    private const int MaxHops = 12;

    public List<Speaker> Read(int trigger)
    {
        var inner = new List<Speaker>();
        var word = trigger;
        for (var hop = 0; hop < MaxHops && word >= 0; hop++)
        {
            AddBeside(word, trigger, inner);
            var head = tree.Words[word].Head;
            if (head >= 0) AddCited(head, trigger, inner);
            if (head >= 0) AddGoverning(word, head, inner);
            word = head;
        }

        if (inner.Count == 0 && quotations.At(trigger) >= 0) AddQuoted(trigger, inner);
        inner.Reverse();
        return inner;
    }

    // The clause hangs on a verb or noun of saying, or on the object of one that cites.
    private void AddGoverning(int word, int head, List<Speaker> into)
    {
        var relation = tree.Words[word].Relation;
        if (relation is "ccomp" or "csubj" && CueAt(head) is { } cue) AddSubject(head, cue, into);
        else if (relation is "xcomp" && CueAt(head) is { Kind: CueKind.Show or CueKind.Believe or CueKind.Deny } shown && clause.IsPassive(head)) AddSubjectOfPassive(head, shown, into);
        else if (relation is "xcomp" && CueAt(head) is { Kind: CueKind.Deny } denied) AddSubject(head, denied, into);
        else if (tree.Is(word, "obj") && CueAt(head) is { Kind: CueKind.Cite } cite && into.Count > 0) AddSubject(head, cite, into);
        else if (relation is "acl" or "acl:relcl" && IsThatClause(word) && IsCited(head)) Add(head, tree.Text.Form(tree.Words[head].Head).ToString(), into);
        else if (relation is "acl" or "acl:relcl" && tree.IsNominal(head) && IsThatClause(word) && CueAt(head) is { } noun) AddOwner(head, noun, into);
        else if (relation is "parataxis" && CueAt(head) is { } said && tree.IsVerb(head)) AddSubject(head, said, into);
    }

    // "citing two officials, that …": the parser takes the clause for a relative one.
    private bool IsCited(int noun) => tree.Is(noun, "obj") && tree.Words[noun].Head >= 0 && CueAt(tree.Words[noun].Head) is { Kind: CueKind.Cite };

    // "The paper reported, citing two officials, that …": the officials spoke to the paper.
    private void AddCited(int cue, int trigger, List<Speaker> into)
    {
        foreach (var child in tree.Children(cue))
            if (tree.Is(child, "advcl") && tree.Words[child].Xpos == "VBG" && tree.Lemma(child) is "cite" or "quote" && CueAt(cue) is not null) AddAccording(child, trigger, into);
    }

    private void AddBeside(int word, int trigger, List<Speaker> into)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "parataxis") && tree.IsVerb(child) && CueAt(child) is { } said && !tree.Below(trigger, child)) AddSubject(child, said, into);
            else if (tree.Is(child, "obl") || tree.Is(child, "nmod") || tree.Is(child, "advcl")) AddAccording(child, trigger, into);
            else if (tree.Is(child, "advmod") && CueAt(child) is { Anonymous: true }) AddAnonymous(child, into);
        }
    }

    private void AddAccording(int child, int trigger, List<Speaker> into)
    {
        if (tree.Below(trigger, child)) return;
        if (tree.Preposition(child) is "according" && FirstCase(child) is >= 0 and var cue) Add(child, tree.Text.Form(cue).ToString() + " to", into);
        else if (tree.Words[child].Xpos == "VBG" && tree.Lemma(child) is "cite" or "quote" && tree.Child(child, "obj") is >= 0 and var cited)
            Add(cited, tree.Text.Form(child).ToString(), into);
    }

    private int FirstCase(int word) => tree.Child(word, "case") is >= 0 and var at ? at : tree.Child(word, "mark");

    private bool IsThatClause(int word) => tree.Child(word, "mark") is >= 0 and var mark && tree.Written(mark, "that");

    private Cue? CueAt(int word) => book.Cues.Find(tree, word).Select(c => c.Value).FirstOrDefault();

    private void AddSubject(int cue, Cue kind, List<Speaker> into)
    {
        var subject = clause.Subject(cue);
        if (subject < 0 || tree.Lower(subject) is "who" or "which" or "that") return;
        if (tree.Lower(subject) is "it" && tree.Words[cue].Relation != "root") return;
        if (tree.Lower(subject) is "it" or "they" && phrases.Resolve(subject).Count == 0 && kind.Kind == CueKind.Believe) return;
        Add(subject, tree.Text.Form(cue).ToString(), into);
    }

    // "is believed to have sent", "was reported to be": nobody is named.
    private void AddSubjectOfPassive(int cue, Cue kind, List<Speaker> into)
    {
        if (kind.Kind is CueKind.Believe or CueKind.Show) into.Add(new Speaker(null, "unnamed", SpeakerKind.Anonymous, tree.Text.Form(cue).ToString(), tree.Words[cue].Span));
    }

    private void AddOwner(int noun, Cue kind, List<Speaker> into)
    {
        var owners = phrases.Resolve(noun);
        var cue = tree.Text.Form(noun).ToString();
        if (owners.Count > 0) Add(owners[0], noun, cue, into);
        else if (kind.Anonymous || tree.Lemma(noun) is "report" or "allegation" or "claim" or "rumour") into.Add(new Speaker(null, "unnamed", SpeakerKind.Anonymous, cue, tree.Words[noun].Span));
    }

    private void AddAnonymous(int adverb, List<Speaker> into) =>
        into.Add(new Speaker(null, "unnamed", SpeakerKind.Anonymous, tree.Text.Form(adverb).ToString(), tree.Words[adverb].Span));

    // The quotation runs on: its speaker is named by a cue outside it, in this or a neighbouring sentence of the paragraph.
    private void AddQuoted(int trigger, List<Speaker> into)
    {
        var sentence = tree.Words[trigger].Sentence;
        for (var distance = 0; distance <= 4 && into.Count == 0; distance++)
        {
            AddFromSentence(sentence - distance, trigger, into);
            if (into.Count == 0 && distance > 0) AddFromSentence(sentence + distance, trigger, into);
        }
    }

    private void AddFromSentence(int index, int trigger, List<Speaker> into)
    {
        if (index < 0 || index >= tree.Text.Sentences.Length) return;
        var sentence = tree.Text.Sentences[index];
        var touches = index == tree.Words[trigger].Sentence;
        for (var word = sentence.First; word < sentence.End; word++)
            touches |= quotations.At(word) == quotations.At(trigger) || (word + 1 < sentence.End && quotations.At(word) >= 0 && Math.Abs(index - tree.Words[trigger].Sentence) == 1);
        if (!touches) return;
        for (var word = sentence.First; word < sentence.End && into.Count == 0; word++)
            if (quotations.At(word) < 0 && tree.IsVerb(word) && tree.Child(word, "obj") < 0 && !tree.Is(word, "acl") && CueAt(word) is { Kind: CueKind.Assert or CueKind.Believe } cue) AddSubject(word, cue, into);
    }

    private void Add(int head, string cue, List<Speaker> into)
    {
        var who = phrases.Resolve(head);
        if (who.Count > 0 && !IsPact(head)) Add(who[0], head, cue, into);
        else AddUnknown(head, cue, into);
    }

    private void Add(Who who, int head, string cue, List<Speaker> into)
    {
        var document = IsDocument(head);
        var kind = document && who.Kind != WhoKind.Outlet ? SpeakerKind.Document
            : who.Expert ? SpeakerKind.Expert
            : who.Kind switch
            {
                WhoKind.Outlet => SpeakerKind.Outlet,
                WhoKind.Person => Papers.IsName(who.Name) ? SpeakerKind.Outlet : SpeakerKind.Person,
                _ => SpeakerKind.Official,
            };
        // "two Western officials" are not the West: those without a name are shown as the report has them.
        var unnamed = who.Why == "title" && tree.Words[head].Upos == Upos.Noun;
        var name = (document && who.Kind != WhoKind.Outlet) || unnamed ? PhraseText(head) : who.Name;
        AddOnce(into, new Speaker(who.Code.Length > 0 ? who.Code : null, name, kind, cue, tree.Text.SpanOf(who.First, who.End)));
    }

    private void AddUnknown(int head, string cue, List<Speaker> into)
    {
        if (tree.Words[head].Upos == Upos.Pron && tree.Lower(head) is not ("some" or "many" or "others" or "he" or "she" or "they")) return;
        if (IsDocument(head) && Publisher(head) is >= 0 and var publisher)
        {
            AddPublisher(publisher, cue, into);
            return;
        }

        var role = phrases.RoleOf(head);
        var kind = role is { Expert: true } ? SpeakerKind.Expert : IsDocument(head) ? SpeakerKind.Document
            : IsOrganisation(head) ? SpeakerKind.Outlet : tree.Words[head].Upos == Upos.Propn ? SpeakerKind.Person : SpeakerKind.Anonymous;
        var at = Core(head);
        AddOnce(into, new Speaker(null, tree.Text.SpanOf(at.First, at.End).In(tree.Text.Text), kind, cue, tree.Text.SpanOf(at.First, at.End)));
    }

    // An organisation that the data does not know and that reports or estimates is a paper, an agency or a data service.
    private bool IsOrganisation(int head) => tree.Text.Names.Any(n => n.First <= head && head < n.End && (n.Type == NameType.Organisation || Papers.IsName(tree.Text.SpanOf(n.First, n.End).In(tree.Text.Text))));

    // "a report in the 'Baltic Times'", "a study by Crest Institute": who published it speaks.
    private int Publisher(int document)
    {
        foreach (var child in tree.Children(document))
            if (tree.Is(child, "nmod") && tree.Words[child].Upos == Upos.Propn && tree.Preposition(child) is "in" or "by" or "from"
                && phrases.Named(child) is null or { Kind: WhoKind.Outlet or WhoKind.Body }) return child;
        return -1;
    }

    private void AddPublisher(int head, string cue, List<Speaker> into)
    {
        var known = phrases.Named(head);
        var (first, end) = known is null ? Core(head) : (known.First, known.End);
        var span = tree.Text.SpanOf(first, end);
        AddOnce(into, new Speaker(known is { Code.Length: > 0 } ? known.Code : null, known?.Name ?? span.In(tree.Text.Text), SpeakerKind.Outlet, cue, span));
    }

    private bool IsDocument(int head) => tree.Words[head].Upos == Upos.Noun && (IsPact(head) || IsWriting(head));

    private bool IsWriting(int head) => tree.Lemma(head) is
        "report" or "study" or "assessment" or "statement" or "document" or "paper" or "analysis" or "data" or "intelligence" or "survey" or "imagery"
        or "article" or "estimate" or "evidence" or "poll" or "investigation" or "audit" or "review" or "dossier" or "memo" or "letter" or "communique";

    // A treaty speaks for itself, not for its parties.
    private bool IsPact(int head) => tree.Lemma(head) is "treaty" or "agreement" or "pact" or "deal" or "accord" or "clause" or "constitution" or "law" or "resolution" or "charter";

    private string PhraseText(int head)
    {
        var (first, end) = Core(head);
        return tree.Text.SpanOf(first, end).In(tree.Text.Text);
    }

    // The head with the modifiers before it and the rest of its name, not its relative clauses.
    private (int First, int End) Core(int head)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in tree.Children(head))
        {
            if (child < first && !tree.Is(child, "punct") && !tree.Is(child, "case") && !tree.Is(child, "det") && !tree.Is(child, "mark") && head - child <= 5) first = child;
            if (child >= end && tree.Is(child, "flat")) end = child + 1;
        }

        return (first, end);
    }

    private static void AddOnce(List<Speaker> into, Speaker speaker)
    {
        if (!into.Exists(s => s.Span == speaker.Span || (s.Name == speaker.Name && s.Cue == speaker.Cue))) into.Add(speaker);
    }
}
