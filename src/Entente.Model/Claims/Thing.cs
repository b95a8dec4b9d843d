using Entente.Model.Text;

namespace Entente.Model.Claims;

/// <summary>Something counted or handed over in a claim: arms, money, people, goods, a share.</summary>
/// <param name="Kind">Such as <c>arms</c>, <c>money</c>, <c>troops</c>, <c>casualties</c>, <c>goods</c>, <c>percent</c>, <c>vote</c>.</param>
/// <param name="Item">The name of it, such as <c>Verba</c> or <c>killed</c>; null for money.</param>
/// <param name="Category">A coarser name, such as <c>man-portable air defence</c>; null when unknown.</param>
/// <param name="Count">How many; null when not said.</param>
/// <param name="Unit">Of what, such as <c>launcher</c>; null when the item says it.</param>
/// <param name="Amount">An amount of money in whole units of the currency; null otherwise.</param>
/// <param name="Currency">ISO 4217, such as <c>EUR</c>; null otherwise.</param>
/// <param name="Span">Where it stands in the clean text.</param>
public sealed record Thing(
    string Kind, string? Item, string? Category, decimal? Count, string? Unit, decimal? Amount, string? Currency, TextSpan Span)
{
    /// <summary>The least that the count or amount can be, where the text tells: "at least 40", "dozens", "20 to 30". Null otherwise.</summary>
    public decimal? Min { get; init; }

    /// <summary>The most that the count or amount can be, where the text tells: "up to 40", "20 to 30". Null otherwise.</summary>
    public decimal? Max { get; init; }

    /// <summary>What a share or measure is of, such as <c>oil imports</c> or <c>uranium</c>; null when not said.</summary>
    public string? Of { get; init; }

    /// <summary>Whose people were hurt: the code of a state or the id of a group; null when not said.</summary>
    public string? Side { get; init; }

    /// <summary>The id of the gear in <c>data/gear</c>; null when it is none of those.</summary>
    public string? Gear { get; init; }
}
