using Entente.Coding.Agreements;
using Entente.Coding.Codebook;
using Entente.Coding.Frames;
using Entente.Coding.Mentions;
using Entente.Coding.Places;
using Entente.Coding.Speech;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Coding.Things;
using Entente.Coding.Time;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding;

/// <summary>Makes claims of a frame match: one for each pair of actor and recipient, one in all for a reciprocal act of two.</summary>
internal sealed class ClaimBuilder(
    Tree tree, Slots slots, StatusReader statuses, SpeakerReader speakers, DatePicker dates, PlacePicker places, PactPicker pacts, Casualties casualties,
    string report)
{
    /// <summary>Names the program and its codebook in every claim.</summary>
    public const string Coder = "entente 0.1 en-1";

    public IEnumerable<Claim> Build(FrameMatch match)
    {
        var status = statuses.Read(match.Trigger);
        if (IsFailureToGet(match.Frame, status)) yield break;
        var light = slots.LightVerb(match.Trigger);
        var date = dates.For(match.Trigger, light);
        var said = speakers.Read(match.Trigger);
        var (place, pact) = (places.For(match.Trigger, light), pacts.For(match.Trigger, light));
        foreach (var (actor, recipient) in Pairs(match))
            yield return ClaimIds.WithId(Placed(Make(match, actor, recipient, status, date, said), place, pact));
    }

    // "was unable to obtain missiles from Russia" tells of no act of Russia's.
    private static bool IsFailureToGet(Frame frame, ActStatus status) =>
        frame.Event == EventType.Aid && frame.Recipient.Any(r => r.Steps is ["subj"]) && status.Rules.Any(r => r is "fail" or "stop-short" or "attempt" or "reluctance");

    private static IEnumerable<(Who Actor, Who? Recipient)> Pairs(FrameMatch match)
    {
        if (match.Frame.Reciprocal) return ReciprocalPairs(match);
        if (match.Recipients.Count == 0) return match.Actors.Select(a => (a, (Who?)null));
        return match.Actors.SelectMany(a => match.Recipients.Where(r => !a.Same(r)).Select(r => (a, (Who?)r)));
    }

    // "Russia and Iran signed a treaty": each two of those who act together, once. With partners named, each with each partner.
    private static IEnumerable<(Who Actor, Who? Recipient)> ReciprocalPairs(FrameMatch match)
    {
        if (match.Recipients.Count == 0)
        {
            yield return (match.Actors[0], null);
            yield break;
        }

        var same = match.Recipients.All(r => match.Actors.Any(a => a.Same(r)));
        foreach (var actor in match.Actors)
            foreach (var recipient in match.Recipients)
                if (same ? IndexOf(match.Actors, actor) < IndexOf(match.Actors, recipient) : !actor.Same(recipient)) yield return (actor, recipient);
    }

    private static int IndexOf(IReadOnlyList<Who> all, Who one)
    {
        for (var i = 0; i < all.Count; i++)
            if (all[i].Same(one)) return i;
        return -1;
    }

    // What names an actor of the claim is no place of it; "southern Lebanon" may be both.
    private Claim Placed(Claim claim, FoundPlace? place, Thing? pact)
    {
        if (pact is not null) claim = claim with { Things = [.. claim.Things.Append(pact).OrderBy(t => t.Span.Start)] };
        if (place is null) return claim;
        var span = tree.Text.SpanOf(place.First, place.End);
        var isActor = place.End - place.First == 1 && (Overlaps(claim.Actor.Span, span) || (claim.Recipient is { } other && Overlaps(other.Span, span)));
        return isActor ? claim : claim with { Where = new Place(place.Place.Name, place.Place.State, span) };
    }

    private static bool Overlaps(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private Claim Make(FrameMatch match, Who actor, Who? recipient, ActStatus status, DateMention? date, List<Speaker> said)
    {
        var frame = match.Frame;
        var sentence = tree.Words[match.Trigger].Sentence;
        var span = tree.Text.Sentences[sentence].Span;
        var trigger = tree.Words[match.Trigger].Span;
        var modality = ModalityOf(frame, status);
        var polarity = frame.Polarity == Polarity.Denied ? Flip(status.Polarity) : status.Polarity;
        var withheld = polarity == Polarity.Denied && !IsBorder(recipient) ? frame.Withheld : null;
        return new Claim
        {
            Id = "", Report = report, Coder = Coder, Event = withheld ?? frame.Event, Mode = frame.Mode, Contexts = frame.Contexts, Reciprocal = frame.Reciprocal && recipient is not null,
            Sentence = new ClaimSentence(sentence, span, span.In(tree.Text.Text)),
            Actor = Ref(actor), Recipient = recipient is null ? null : Ref(recipient),
            Trigger = new Trigger(trigger.In(tree.Text.Text), trigger),
            Polarity = polarity, Modality = modality, Speakers = said,
            When = date is null ? null : new When(date.Range, tree.Text.SpanOf(date.First, date.End).In(tree.Text.Text)),
            Things = [.. match.Things.Select(t => t.Thing), .. frame.Event == EventType.Assault ? casualties.Of(match.Trigger) : []],
            Stage = withheld == EventType.Aid ? Stage.Refused : StageOf(frame, match.Things, polarity, modality, status.Considered),
            Backing = withheld == EventType.Aid ? Backing.Force : BackingOf(frame, match.Things),
            Confidence = ConfidenceOf(match, actor, recipient, modality),
            Rules = [frame.Id, .. status.Rules, .. References(actor, recipient)],
        };
    }

    private static IEnumerable<string> References(Who actor, Who? recipient)
    {
        if (actor.Reference is { } by) yield return "actor." + by;
        if (recipient?.Reference is { } to) yield return "recipient." + to;
    }

    // A frame that is said to be actual is a threat or promise made, though what it speaks of lies ahead: "will respond to any attack".
    private static Modality ModalityOf(Frame frame, ActStatus status) => frame.Modality switch
    {
        Modality.Actual when status.Modality == Modality.Planned => Modality.Actual,
        { } fixedModality when status.Modality == Modality.Actual => fixedModality,
        _ => status.Modality,
    };

    // Troops not moved to somebody's border are no help withheld.
    private bool IsBorder(Who? recipient) => recipient is { Why: "owner" or "name" } && recipient.End < tree.Words.Length
        && tree.Lemma(recipient.End) is "border" or "frontier" or "coast" or "front";

    private static Polarity Flip(Polarity polarity) => polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;

    private ActorRef Ref(Who who)
    {
        var span = tree.Text.SpanOf(who.First, who.End);
        var sector = who.Sector ?? (who.Kind == WhoKind.State ? "GOV" : null);
        return new ActorRef(who.Code, sector, who.Id, who.Name, span.In(tree.Text.Text), span);
    }

    private static Stage? StageOf(Frame frame, IReadOnlyList<FoundThing> things, Polarity polarity, Modality modality, bool considered)
    {
        if (frame.Stage is not { } stage) return things.Count > 0 && frame.Event == EventType.Aid && polarity == Polarity.Denied ? Stage.Refused : null;
        if (polarity == Polarity.Denied) return Stage.Refused;
        if (considered || modality is Modality.Possible or Modality.Conditional) return Stage.Considered;
        return modality == Modality.Planned && stage == Stage.Delivered ? Stage.Pledged : stage;
    }

    private Backing? BackingOf(Frame frame, IReadOnlyList<FoundThing> things)
    {
        if (frame.Backing is not null) return frame.Backing;
        // What a buyer signs for or gets is no help from the buyer: only giving makes the thing a kind of help.
        if (frame.Event != EventType.Aid && (frame.Event != EventType.Support || frame.Reciprocal)) return null;
        foreach (var thing in things)
        {
            if (thing.Class?.Backing is { } backing) return backing;
            if (thing.Class?.Class == "support") return ByModifier(thing.Head);
        }

        return null;
    }

    private Backing ByModifier(int head)
    {
        foreach (var child in tree.Children(head))
            switch (tree.Lemma(child))
            {
                case "military" or "security" or "defence" or "defense": return Backing.Arms;
                case "economic" or "financial" or "monetary" or "budget" or "budgetary" or "fiscal": return Backing.Economic;
                case "humanitarian" or "medical" or "relief" or "food": return Backing.Humanitarian;
                case "intelligence": return Backing.Intelligence;
                case "technical" or "technological": return Backing.Technology;
                case "diplomatic" or "political": return Backing.Diplomatic;
                case "moral" or "verbal" or "rhetorical": return Backing.Words;
            }

        return Backing.Diplomatic;
    }

    private decimal ConfidenceOf(FrameMatch match, Who actor, Who? recipient, Modality modality)
    {
        var confidence = 0.9m * actor.Certainty * (recipient?.Certainty ?? 0.9m);
        if (tree.Words[match.Trigger].Upos == Upos.Noun) confidence *= 0.9m;
        if (modality is Modality.Possible or Modality.Conditional) confidence *= 0.9m;
        return Math.Round(confidence, 2, MidpointRounding.ToEven);
    }
}
