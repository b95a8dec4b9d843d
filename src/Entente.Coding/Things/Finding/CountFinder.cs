using System.Collections.Frozen;
using Entente.Coding.Codebook;
using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Model.Claims;
using Entente.Model.Text;

namespace Entente.Coding.Things.Finding;

/// <summary>Gear and goods that are counted: "24 F-16s", "two batteries of S-400", "20,000 artillery shells".</summary>
internal sealed class CountFinder(Pieces pieces, GearMentions mentions, CodebookData book)
{
    private const int Reach = 9;

    // Nouns of these classes name acts and ideas as often as things that can be counted.
    private static readonly FrozenSet<string> Uncounted = FrozenSet.ToFrozenSet(
        ["money", "words", "diplomatic", "support", "intelligence", "exercise", "energy"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        ["part", "unit", "force", "design", "package", "technology", "mission", "doctrine", "guard", "design", "water", "product", "arm", "patent", "engine room"], StringComparer.Ordinal);

    /// <summary>The thing that the number counts; null when the data knows none.</summary>
    public TextThing? Of(Quantity quantity)
    {
        if (quantity.Currency is not null || !pieces.Together(quantity.First, quantity.End) || pieces.GapAt(quantity.End) == Gap.Hyphen || pieces.Key(quantity.End) is "mm" or "millimetre" or "millimeter") return null;
        var end = RunEnd(quantity.End, out var mention);
        if (mention is { } named && mentions.IsMeant(named, counted: true))
            return Making.OfGear(pieces, named, quantity, named.Noun(pieces));
        return Collective(quantity, end) ?? Noun(quantity, end);
    }

    /// <summary>A unit of gear that an article counts: "a squadron of F-16s"; null when there is none.</summary>
    public TextThing? UnitAt(int at) =>
        pieces.Key(at) is "a" or "an" && pieces.IsLetters(at + 1) && pieces.Together(at, at + 1) && (GearHeads.IsCollective(pieces.Key(at + 1)) || GearHeads.IsCollective(pieces.Key(at + 2)))
            && Collective(new Quantity(at, at + 1, 1, null, null, null, false, false), RunEnd(at + 1, out _)) is { } unit ? unit : null;

    // Past all that can stand between a number and its noun; up to the gear when one is named and is what is counted.
    private int RunEnd(int at, out GearMention? mention)
    {
        mention = null;
        var start = at;
        while (at < start + Reach && pieces.Together(start - 1, at))
        {
            if (mentions.StartingAt(at) is { } named)
            {
                if (!named.Modifies || named.HasHead) mention = named;
                if (mention is not null) return at;
                at = named.End;
            }
            else if (IsCalibre(at)) at += 2;
            else if (NounPhrase.IsInner(pieces, at)) at++;
            else break;
        }

        return at;
    }

    // "20,000 155mm shells"
    private bool IsCalibre(int at) => pieces.IsNumber(at) && pieces.Key(at + 1) is "mm" or "millimetre" or "millimeter" && pieces.GapAt(at) == Gap.Space;

    private TextThing? Collective(Quantity quantity, int end)
    {
        if (pieces.Key(end) != "of" || end == quantity.End || !GearHeads.IsCollective(pieces.Key(end - 1))) return null;
        var at = end + 1;
        while (at < end + 4 && pieces.Key(at) is "the" or "its" or "their" or "these") at++;
        _ = RunEnd(at, out var mention);
        return mention is not null && mentions.IsMeant(mention, counted: true) ? Making.OfGear(pieces, mention, quantity, Singular.Of(pieces.Key(end - 1))) : null;
    }

    private TextThing? Noun(Quantity quantity, int end)
    {
        for (var cut = Cut(quantity.End, end); cut > quantity.End; cut--)
        {
            if (ClassAt(quantity.End, cut, out var first) is { } found)
                return IsCounted(found, cut) ? Made(quantity, first, cut, found) : null;
            if (pieces.Tag(cut - 1) is Upos.Noun or Upos.Propn && !pieces.IsCapital(cut - 1)) return null;
        }

        return null;
    }

    private bool IsCounted(ThingClass found, int cut) =>
        !Uncounted.Contains(found.Class) && !Vague.Contains(Singular.Of(pieces.Key(cut - 1))) && pieces.Key(cut) is not ("'" or "-");

    private TextThing Made(Quantity quantity, int first, int cut, ThingClass found)
    {
        var thing = new Thing(found.Class, pieces.Text(first, cut), found.Category, quantity.Count, null, null, null, pieces.Span(quantity.First, cut)) { Min = quantity.Min, Max = quantity.Max };
        return Making.Of(pieces, quantity.First, cut, thing);
    }

    // A plural ends the phrase where a name or a participle follows: "12 missiles Russia fired", "12 missiles fired by".
    private int Cut(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (pieces.FineTag(i) == "NNS" && pieces.GapAt(i + 1) == Gap.Space && (pieces.IsCapital(i + 1) || pieces.Tag(i + 1) is Upos.Verb or Upos.Adv or Upos.Adj)) return i + 1;
        return end;
    }

    private ThingClass? ClassAt(int least, int end, out int first)
    {
        for (first = Math.Max(least, end - book.LongestThing); first < end; first++)
        {
            if (pieces.GapAt(first) == Gap.Hyphen && first > least) continue;
            if ((book.ThingOf(Key(first, end, singular: true)) ?? book.ThingOf(Key(first, end, singular: false))) is { } found) return found;
        }

        return null;
    }

    private string Key(int first, int end, bool singular)
    {
        var key = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first) key.Append(pieces.GapAt(i) == Gap.Hyphen ? " - " : " ");
            key.Append(singular && i == end - 1 ? Singular.Of(pieces.Key(i)) : pieces.Key(i));
        }

        return key.ToString();
    }
}
