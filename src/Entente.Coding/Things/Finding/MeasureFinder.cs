using Entente.Coding.Things.Reading;
using Entente.Coding.Things.Units;

namespace Entente.Coding.Things.Finding;

/// <summary>Weights, volumes, flows, distances, ranges, power: "440 kg of uranium", "1.5 million barrels a day", "a range of 2,000 km".</summary>
internal sealed class MeasureFinder(Pieces pieces)
{
    /// <summary>The measure whose number this is; null when it is none.</summary>
    public TextThing? Of(Quantity quantity)
    {
        if (quantity.Currency is not null || !pieces.Together(quantity.First, quantity.End)) return null;
        if ((MeasureUnits.At(pieces, quantity.End) ?? Pounds(quantity.End)) is not { } unit || unit.Unit.Item == "calibre") return null;
        if (pieces.Key(quantity.End) is "m" or "t" or "nm" && pieces.GapAt(quantity.End) == Gap.Space && pieces.IsCapital(quantity.End)) return null;
        var found = Making.Of(pieces, quantity, unit.End, "quantity", unit.Unit.Item, unit.Unit.Name);
        if (unit.Unit.Item == "distance" && IsRange(quantity.First, unit.End)) return found with { Thing = found.Thing with { Item = "range" } };
        return unit.Unit.Item is "mass" or "volume" or "flow" ? Matter(found, unit.End) : found;
    }

    private (MeasureUnit Unit, int End)? Pounds(int at) => pieces.Key(at) is "pound" or "pounds" ? (new MeasureUnit("mass", "pound"), at + 1) : null;

    private TextThing Matter(TextThing found, int end)
    {
        var of = PastBrackets(end);
        if (pieces.Key(of) != "of" || NounPhrase.After(pieces, of + 1) is not { } matter) return found;
        found = found with { Thing = found.Thing with { Of = pieces.Text(matter.First, matter.End) } };
        return found.Thing.Unit == "barrel" && IsDaily(matter.End) ? found with { Thing = found.Thing with { Item = "flow", Unit = "barrel per day" } } : found;
    }

    private bool IsDaily(int at) => pieces.Reads(at, "a", "day") || pieces.Reads(at, "per", "day") || pieces.Reads(at, "each", "day") || pieces.Key(at) == "daily";

    // "440 kg (970 pounds) of uranium"
    private int PastBrackets(int at)
    {
        if (pieces.Key(at) != "(") return at;
        for (var i = at + 1; i < at + 9 && pieces.Together(at, i); i++)
            if (pieces.Key(i) == ")") return i + 1;
        return at;
    }

    private bool IsRange(int first, int end)
    {
        for (var i = end; i < end + 3 && pieces.Together(first, i); i++)
            if (pieces.Key(i) is "range" or "ranges" or "radius") return true;
        for (var i = first - 1; i > first - 7 && pieces.Together(i, first) && pieces.Key(i) is not ("," or ";"); i--)
            if (pieces.Key(i) is "range" or "ranges" or "reach" or "radius") return true;
        return false;
    }
}
