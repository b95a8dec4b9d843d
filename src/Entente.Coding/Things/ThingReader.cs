using Entente.Coding.Actors;
using Entente.Coding.Codebook;
using Entente.Coding.Things.Finding;
using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Model.Text;

namespace Entente.Coding.Things;

/// <summary>
/// Finds what a text names and counts: gear, arms and goods, money, shares, measures, casualties. Each piece of the text is looked at a
/// bounded number of times, so that the time grows with the text. Immutable, thread-safe.
/// </summary>
internal sealed class ThingReader(GearBook gear, CodebookData book, ActorBook? actors)
{
    /// <summary>All things in text order; they do not overlap.</summary>
    public IReadOnlyList<TextThing> Find(ParsedText text) => Map(text).Things;

    /// <summary>The same, with all names of gear, by word.</summary>
    public ThingMap Map(ParsedText text) => Map(new Pieces(text));

    public ThingMap Map(Pieces pieces)
    {
        var mentions = new GearMentions(pieces, gear);
        var found = Counted(pieces, mentions);
        found.AddRange(Named(pieces, mentions, found));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return new ThingMap(found, mentions.All, pieces.Word);
    }

    private List<TextThing> Counted(Pieces pieces, GearMentions mentions)
    {
        var quantities = new QuantityReader(pieces);
        var shares = new ShareFinder(pieces);
        var counts = new CountFinder(pieces, mentions, book);
        Func<Quantity, TextThing?>[] finders = [new MoneyFinder(pieces).Of, shares.Of, new MeasureFinder(pieces).Of, new CasualtyFinder(pieces, actors).Of, counts.Of];
        var found = new List<TextThing>();
        for (var at = 0; at < pieces.Count;)
        {
            var next = at + 1;
            if (mentions.StartingAt(at) is { } mention) next = mention.End;
            else if ((shares.PartAt(at) ?? counts.UnitAt(at)) is { } part) next = Keep(found, part);
            else if (quantities.At(at) is { } quantity) next = First(mentions.StartingAt(quantity.End) is null ? finders : finders[^1..], quantity) is { } thing ? Math.Max(Keep(found, thing), quantity.End) : quantity.End;
            at = next;
        }

        return found;
    }

    private static TextThing? First(Func<Quantity, TextThing?>[] finders, Quantity quantity)
    {
        foreach (var finder in finders)
            if (finder(quantity) is { } thing) return thing;
        return null;
    }

    private static int Keep(List<TextThing> found, TextThing thing)
    {
        found.Add(thing);
        return thing.End;
    }

    private static IEnumerable<TextThing> Named(Pieces pieces, GearMentions mentions, List<TextThing> counted)
    {
        var next = 0;
        foreach (var mention in mentions.All)
        {
            while (next < counted.Count && counted[next].End <= mention.First) next++;
            if (next < counted.Count && counted[next].First < mention.PhraseEnd || !mentions.IsMeant(mention, counted: false)) continue;
            yield return Making.OfGear(pieces, mention, null, mention.Noun(pieces));
        }
    }
}
