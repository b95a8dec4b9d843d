using Entente.Coding.Codebook;
using Entente.Coding.Mentions;
using Entente.Coding.Syntax;
using Entente.Coding.Things;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding.Frames;

/// <summary>Finds the frame that fits a trigger best and fills its roles.</summary>
internal sealed class FrameMatcher(Tree tree, Clause clause, Slots slots, Phrases phrases, ThingFinder things, CodebookData book)
{
    private readonly Requirements _requirements = new(tree, slots, things);

    /// <summary>The best match for a word: one that can be coded if there is any, otherwise the one that comes closest; null when no frame fits.</summary>
    public FrameMatch? Match(int word)
    {
        if (tree.Words[word].Upos is not (Upos.Verb or Upos.Noun or Upos.Adj or Upos.Propn or Upos.Aux)) return null;
        FrameMatch? best = null;
        foreach (var (pattern, frame) in book.Frames.Find(tree, word))
            if (Try(word, pattern, frame) is { } match && IsBetter(match, best)) best = match;
        return best;
    }

    private static bool IsBetter(FrameMatch match, FrameMatch? best) =>
        best is null || (match.Missing is null && best.Missing is not null)
        || (match.Missing is null == best.Missing is null && match.Score > best.Score);

    private FrameMatch? Try(int word, TriggerPattern pattern, Frame frame)
    {
        if (!frame.Require.All(r => _requirements.Holds(word, r)) || !pattern.Companions.All(c => IsMeant(word, c, pattern, frame))) return null;
        if (pattern.Kind == Upos.Noun && (IsPartOfActor(word) || (frame.Event == EventType.Assault && IsModifier(word)))) return null;
        if (frame.Event == EventType.Request && pattern.Kind == Upos.Verb && AsksQuestion(word)) return null;
        if (IsAsked(word)) return null;
        if (pattern.Kind == Upos.Verb && !frame.Reciprocal && !HasObjectSlot(frame) && HasOwnObject(word)) return null;
        var found = Things(word, frame);
        if (frame.Classes.Count > 0 && found.Count == 0) return null;
        var actors = Actors(word, frame, found);
        var recipients = Recipients(word, frame, actors, found);
        if (frame.Reciprocal && recipients.Count == 0 && actors.Count > 1) recipients = actors;
        if (frame.NeedsSeveral && actors.Count < 2) return null;
        var missing = actors.Count == 0 ? "no-actor" : recipients.Count == 0 && (frame.NeedsRecipient || IsVague(pattern, frame)) ? "no-recipient" : null;
        var score = (pattern.Companions.Count * 4) + (frame.Require.Count * 5) + (frame.Classes.Count > 0 ? 3 : 0) + (recipients.Count > 0 ? 2 : 0);
        return new FrameMatch(frame, word, score, actors, recipients, found, Consumed(word, frame, found), missing);
    }

    // "Security Council meeting" triggers on meeting, not on a word within a name.
    private bool IsPartOfActor(int word) => phrases.Named(word) is { } named && named.End - named.First > 1;

    // "take in refugees" is no "take action in support": a preposition counts for a particle only where the frame has a slot for it.
    private bool IsMeant(int word, string companion, TriggerPattern pattern, Frame frame)
    {
        if (pattern.Kind != Upos.Verb || frame.Slots.Contains(companion)) return true;
        foreach (var child in tree.Children(word))
            if (tree.Written(child, companion)) return true;
        return word + 1 < tree.Words.Length && (tree.Written(word + 1, companion) || pattern.Companions.Count > 1);
    }

    // "opposition" or "demands" without anybody named says too little; help, force and movement count also without.
    private static bool IsVague(TriggerPattern pattern, Frame frame) =>
        pattern.Kind == Upos.Noun && frame.Event is EventType.Accuse or EventType.Request or EventType.Reject
            or EventType.Threaten or EventType.Agree or EventType.Support or EventType.Concede;

    // "strike capacity", "war needs", "attack drones": the noun only tells the kind of another.
    private bool IsModifier(int word) => tree.Is(word, "compound") && tree.Words[word].Head > word;

    // "asked whether it would fight" is a question and no request.
    private bool AsksQuestion(int word)
    {
        foreach (var child in tree.Children(word))
            if (tree.Is(child, "ccomp") || tree.Is(child, "advcl"))
                foreach (var mark in tree.Children(child))
                    if (mark < child && (tree.Lower(mark) is "whether" or "why" or "how" or "what" or "when" || (tree.Is(child, "ccomp") && tree.Written(mark, "if")))) return true;
        return false;
    }

    // "asked whether it would fight": what is only asked is no act.
    private bool IsAsked(int word) =>
        tree.Is(word, "ccomp") && tree.Words[word].Head is >= 0 and var verb && tree.Lemma(verb) is "ask" or "wonder" or "question"
        && tree.Child(word, "mark") is >= 0 and var mark && tree.Lower(mark) is "whether" or "if";

    // "withdrew its team" is not "withdrew": a frame that has no place for the object is another sense.
    private static bool HasObjectSlot(Frame frame) =>
        frame.Actor.Concat(frame.Recipient).Concat(frame.Thing).Concat(frame.Require.Select(r => r.Path)).Any(p => p.Steps[0] is "obj" or "iobj" or "pred" or "comp");

    private bool HasOwnObject(int word) =>
        tree.Child(word, "obj") is >= 0 and var obj && obj > word && tree.IsNominal(obj) && tree.Words[obj].Upos != Upos.Pron && tree.Child(word, "compound:prt") < 0;

    private List<FoundThing> Things(int word, Frame frame)
    {
        var found = new List<FoundThing>();
        foreach (var path in frame.Thing)
            foreach (var filler in slots.Fill(word, path))
                foreach (var thing in things.In(filler))
                    if ((frame.Classes.Count == 0 || (thing.Class is { } c && frame.Classes.Contains(c.Class)) || (thing.Class is null && IsMoney(frame, thing)))
                        && !found.Exists(f => f.Head == thing.Head)) found.Add(thing);
        if (frame.Classes.Count > 0 && !found.Exists(f => f.Class is not null || frame.Classes.Contains("money"))) found.Clear();
        if (found.Count > 0 && frame.Stage is not null && clause.Object(word) is >= 0 and var obj && obj > word)
            found.AddRange(things.MoneyIn(obj).Where(m => !found.Exists(f => f.Head == m.Head)));
        return found;
    }

    private static bool IsMoney(Frame frame, FoundThing thing) => thing.Thing.Kind == "money" && (frame.Classes.Contains("money") || frame.Classes.Contains("arms"));

    // "American forces will be withdrawn": who moves its own forces need not be named again.
    private List<Who> Actors(int word, Frame frame, List<FoundThing> found)
    {
        foreach (var path in frame.Actor)
        {
            var all = new List<Who>();
            foreach (var filler in slots.Fill(word, path))
                if (!found.Exists(f => f.Head == filler)) AddNew(all, phrases.Resolve(filler).Where(w => w.CanAct));
            if (all.Count > 0) return all;
        }

        return clause.IsPassive(word) ? [.. found.Where(f => f.Class?.Class == "troops").SelectMany(f => phrases.Resolve(f.Head)).Where(w => w.CanAct)] : [];
    }

    private List<Who> Recipients(int word, Frame frame, List<Who> actors, List<FoundThing> found)
    {
        var all = new List<Who>();
        foreach (var path in frame.Recipient)
        {
            foreach (var filler in slots.Fill(word, path))
                if (!IsThing(filler, path, found)) AddNew(all, phrases.Resolve(filler).Where(w => w.CanReceive && (IsEachOther(filler) || !actors.Exists(a => a.Same(w)))));
            if (all.Count > 0 || (frame.Event is EventType.Threaten or EventType.Request && path.Steps is ["obj"] && IsOwn(word, path, actors))) return all;
        }

        return all;
    }

    // "warned its citizens against travel to Congo": who is warned is said, and it is nobody else.
    private bool IsOwn(int word, SlotPath path, List<Who> actors) =>
        slots.Fill(word, path).Exists(f => phrases.Resolve(f) is { Count: > 0 } meant && meant.All(w => actors.Exists(a => a.Same(w))));

    // "obliges either country to fight for the other": both are meant on both sides.
    private bool IsEachOther(int filler) => tree.Written(filler, "other") && phrases.Resolve(filler).Count > 1;

    // "supplied Russian missiles to Iran": what is given is not given to its maker.
    private static bool IsThing(int filler, SlotPath path, List<FoundThing> found) =>
        path.Steps[0] is "obj" or "with" or "of" && path.Steps.Count == 1 && found.Exists(f => f.Head == filler);

    private static void AddNew(List<Who> all, IEnumerable<Who> more)
    {
        foreach (var who in more)
            if (!all.Exists(a => a.Same(who))) all.Add(who);
    }

    private List<int> Consumed(int word, Frame frame, List<FoundThing> found)
    {
        var consumed = found.ConvertAll(f => f.Head);
        foreach (var requirement in frame.Require) consumed.AddRange(slots.Fill(word, requirement.Path));
        return consumed;
    }

    /// <summary>Whether a noun's act is said by the verb's frame already: a light verb and its object, a verb and the thing that it gives.</summary>
    public bool SameAct(FrameMatch verb, FrameMatch noun) =>
        verb.Consumed.Contains(noun.Trigger)
        || (verb.Frame.Event == noun.Frame.Event && !tree.IsVerb(noun.Trigger)
            && (slots.LightVerb(noun.Trigger) == verb.Trigger || tree.Words[noun.Trigger].Head == verb.Trigger || clause.Object(verb.Trigger) == noun.Trigger));

    /// <summary>Whether the inner act is what the outer one promises, refuses, asks for or threatens: its infinitive, its clause or its object.</summary>
    public bool IsContent(FrameMatch outer, FrameMatch inner)
    {
        if (!tree.IsVerb(outer.Trigger) && tree.Words[outer.Trigger].Upos != Upos.Noun) return false;
        var word = inner.Trigger;
        for (var hop = 0; hop < 3 && word >= 0; hop++)
        {
            var relation = tree.Words[word].Relation;
            var head = tree.Words[word].Head;
            var content = relation is "xcomp" or "obj" or "nsubj:pass" or "conj" || (relation is "ccomp" && tree.Words[word].Xpos is "VB" or "VBG")
                || (relation is "advcl" or "acl" && (tree.Words[word].Xpos == "VB" || (tree.Words[word].Xpos == "VBG" && tree.Preposition(word) is not null))) || (relation is "obl" or "nmod" && tree.Is(inner.Trigger, "obl") && tree.Preposition(word) is "for" or "with" or "of");
            if (!content || (relation == "conj" && head == outer.Trigger)) return false;
            if (head == outer.Trigger) return true;
            word = head;
        }

        return false;
    }
}
