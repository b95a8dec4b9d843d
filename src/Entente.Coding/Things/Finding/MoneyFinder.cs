using Entente.Coding.Things.Gear;
using Entente.Coding.Things.Reading;
using Entente.Coding.Things.Units;
using Entente.Model.Claims;

namespace Entente.Coding.Things.Finding;

/// <summary>Amounts of money: "$1.2bn", "EUR 500 mn", "a 500-million-euro deal", "₹62,000 crore". Amounts stand as told, inflation left alone.</summary>
internal sealed class MoneyFinder(Pieces pieces)
{
    public TextThing? Of(Quantity quantity)
    {
        var (currency, end) = quantity.Currency is { } before ? (before, PastCode(quantity.End)) : Behind(quantity);
        if (currency is null) return null;
        var factor = currency == Currencies.Toman ? 10m : 1m;
        var code = currency == Currencies.Toman ? "IRR" : currency;
        var thing = new Thing("money", null, null, null, null, quantity.Count * factor, code, pieces.Span(quantity.First, end)) { Min = quantity.Min * factor, Max = quantity.Max * factor };
        return Making.Of(pieces, quantity.First, end, thing);
    }

    // "$5 million USD"
    private int PastCode(int end) => pieces.Together(end - 1, end) && pieces.Key(end) is "usd" ? end + 1 : end;

    private (string? Currency, int End) Behind(Quantity quantity)
    {
        if (!pieces.Together(quantity.First, quantity.End) || Currencies.After(pieces, quantity.End) is not { } after) return (null, 0);
        if (!pieces.Together(quantity.First, after.End - 1)) return (null, 0);
        var word = pieces.Key(after.End - 1);
        // "won" is a verb, and pounds are a weight.
        if (word == "won" && !quantity.Scaled && quantity.Size < 1000) return (null, 0);
        return word is "pound" or "pounds" && IsWeight(quantity, after.End) ? (null, 0) : (after.Code, after.End);
    }

    private bool IsWeight(Quantity quantity, int end) =>
        (pieces.Key(end) == "of" && !quantity.Scaled) || GearHeads.EndOf(pieces, end) > end || pieces.Key(end) is "bomb" or "bombs" or "explosive" or "explosives"
        || (pieces.Key(quantity.First - 1) == "(" && pieces.Key(end) == ")" && !quantity.Scaled);
}
