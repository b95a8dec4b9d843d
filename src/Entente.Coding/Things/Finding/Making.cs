using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Model.Claims;

namespace Entente.Coding.Things.Finding;

/// <summary>Makes things of quantities.</summary>
internal static class Making
{
    public static TextThing Of(Pieces pieces, Quantity quantity, int end, string kind, string? item, string? unit = null) =>
        Of(pieces, quantity.First, end, new Thing(kind, item, null, quantity.Count, unit, null, null, pieces.Span(quantity.First, end)) { Min = quantity.Min, Max = quantity.Max });

    public static TextThing Of(Pieces pieces, int first, int end, Thing thing, GearItem? gear = null) => new(thing, first, end, pieces.Word(end - 1), gear);

    public static TextThing OfGear(Pieces pieces, GearMention mention, Quantity? quantity, string? unit)
    {
        var item = mention.Name.Item;
        var first = quantity?.First ?? mention.First;
        var thing = new Thing(item.Kind.Class, item.Name, item.Kind.Thing, quantity?.Count, unit, null, null, pieces.Span(first, mention.PhraseEnd))
        {
            Min = quantity?.Min, Max = quantity?.Max, Gear = item.Id,
        };
        return Of(pieces, first, mention.PhraseEnd, thing, item);
    }
}
