using Entente.Coding.Actors;
using Entente.Coding.Things.Reading;

namespace Entente.Coding.Things.Finding;

/// <summary>People killed, wounded, missing, captured or displaced, with who they are and whose: "killed 12 Ukrainian soldiers".</summary>
internal sealed class CasualtyFinder(Pieces pieces, ActorBook? actors)
{
    private const int Reach = 10;

    private readonly People _people = new(pieces, actors);
    private TextThing? _last;

    /// <summary>The casualties that the number counts; null when it counts none.</summary>
    public TextThing? Of(Quantity quantity)
    {
        // "a 22-year-old man" is one.
        if (quantity.Currency is not null || pieces.GapAt(quantity.End) == Gap.Hyphen) return null;
        var people = _people.End(quantity.End);
        var among = Among(quantity.End, people);
        var behind = Behind(people);
        var found = among ?? behind?.Item ?? Before(quantity, people) ?? Shared(people) ?? Inherited(quantity, people, out people);
        if (found is null) return null;
        var end = among is null && behind is { Direct: true } cue && people == quantity.End ? cue.End : people;
        return _last = Made(quantity, people, end, found);
    }

    private TextThing Made(Quantity quantity, int people, int end, string item)
    {
        var made = Making.Of(pieces, quantity, end, "casualties", item, people > quantity.End ? _people.Unit(people) : null);
        return made with { Thing = made.Thing with { Side = _people.Side(quantity.End, people) ?? Loser(quantity.First) } };
    }

    // "300 wounded soldiers"
    private string? Among(int first, int people)
    {
        for (var i = first; i < people - 1; i++)
            if (HarmWords.Among(pieces.Key(i)) is { } item) return item;
        return null;
    }

    // "40 civilians were killed", "120 wounded"; not "12 soldiers killed 3 civilians"
    private (string Item, int End, bool Direct)? Behind(int at)
    {
        var start = at;
        var passive = false;
        for (; at < start + 6 && pieces.Together(start - 1, at) && IsAuxiliary(at); at++) passive = true;
        if (!pieces.Together(start - 1, at) || pieces.GapAt(at) == Gap.Slash || HarmWords.Behind(pieces, at) is not { } cue) return null;
        return !passive && HarmWords.Before(pieces.Key(at)) is not null && StartsPeople(cue.End) ? null : (cue.Item, cue.End, at == start);
    }

    private bool IsAuxiliary(int at) => pieces.Key(at) is "was" or "were" or "is" or "are" or "be" or "been" or "being" or "have" or "has" or "had" or "also" or "still" or "who" or "that" or "reportedly"
        or "since" or "feared" or "believed" or "confirmed" or "reported" or "more" or "others" or "listed" or "as" or "left" or "dead" && pieces.Key(at) != "dead";

    private bool StartsPeople(int at) => pieces.IsNumber(at) || NumberWords.Unit(pieces.Key(at)) is not null || pieces.Key(at) is "at" or "several" or "dozens" or "hundreds" or "a" or "an" or "the" or "more" or "up";

    private string? Before(Quantity quantity, int people)
    {
        var before = quantity.First - 1;
        while (pieces.Together(before, quantity.First) && (pieces.Key(before) is "another" or "a" or "further" or "also" or "some" || pieces.Key(before).EndsWith("ly", StringComparison.Ordinal))) before--;
        if (!pieces.Together(before, quantity.First)) return null;
        var bare = people == quantity.End;
        if (bare && !EndsHere(people)) return null;
        if (HarmWords.Before(pieces.Key(before)) is not null && pieces.Key(before - 1) == "or" && HarmWords.Before(pieces.Key(before - 2)) is not null) return "casualties";
        if (HarmWords.Before(pieces.Key(before)) is { } done) return bare && done is "captured" or "displaced" ? null : done;
        if (pieces.Key(before) is "lost" or "losing" or "lose" or "loses" && !bare) return "killed";
        if (pieces.Key(before) == "of" && pieces.Key(before - 1) is "lives" or "deaths" or "death" or "killing" or "bodies" or "loss" && !bare) return "killed";
        return IsToll(before) ? "killed" : null;
    }

    private bool EndsHere(int at) => !pieces.Together(at - 1, at) || !NounPhrase.IsInner(pieces, at);

    // "the death toll rose to 1,284"
    private bool IsToll(int before)
    {
        if (pieces.Key(before) is not ("to" or "at" or "of" or "reached" or "hit" or "passed" or "exceeded" or "surpassed" or "topped" or "is" or "was" or "past" or "reaching" or "stands" or "above" or "exceeds")) return false;
        for (var i = before; i > before - 8 && pieces.Together(i, before); i--)
            if (pieces.Key(i) == "toll" && pieces.Key(i - 1) is "death" or "the" or "overall" or "official" or "civilian") return true;
        return false;
    }

    // "12 soldiers and 30 civilians were killed"
    private string? Shared(int people)
    {
        if (pieces.Key(people) is not ("and" or ",")) return null;
        var number = false;
        for (var at = people + 1; at < people + Reach && pieces.Together(people, at); at++)
        {
            if (number && Behind(at) is { } cue && pieces.Key(at) is "were" or "was" or "have" or "had" or "are" or "died") return cue.Item;
            if (pieces.IsNumber(at) || NumberWords.Unit(pieces.Key(at)) is not null) number = true;
            else if (!NounPhrase.IsInner(pieces, at) && pieces.Key(at) is not ("and" or "," or "at" or "least" or "a" or "some" or "about")) return null;
        }

        return null;
    }

    // "killed 12 soldiers and three civilians", "40 dead, including 12 children", "12 of them children"
    private string? Inherited(Quantity quantity, int people, out int end)
    {
        end = people;
        if (_last is null || !pieces.Together(_last.First, quantity.First)) return null;
        if (pieces.Key(quantity.End) == "of" && pieces.Key(quantity.End + 1) is "them" or "whom" or "those")
        {
            var at = quantity.End + 2;
            while (pieces.Key(at) is "were" or "are" or "was") at++;
            end = _people.End(at);
            return end > at ? _last.Thing.Item : null;
        }

        if (people == quantity.End) return null;
        var before = quantity.First - 1;
        var near = quantity.First - _last.End <= 8;
        if (pieces.Key(before) == "including" || (pieces.Key(before) is "them" or "whom" && pieces.Key(before - 1) is "among" or "of")) return near ? _last.Thing.Item : null;
        return quantity.First - _last.End <= 2 && pieces.Key(before) is "and" or "," or "plus" ? _last.Thing.Item : null;
    }

    // "Russia lost 900 soldiers"
    private string? Loser(int first)
    {
        if (pieces.Key(first - 1) is not ("lost" or "loses")) return null;
        var end = pieces.Key(first - 2) is "has" or "had" or "have" ? first - 2 : first - 1;
        var start = Math.Max(0, end - 3);
        while (start < end && !pieces.Together(start, first)) start++;
        return end > start ? _people.Side(start, end) : null;
    }
}
