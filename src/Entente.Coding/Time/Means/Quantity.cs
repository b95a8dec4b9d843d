using System.Globalization;
using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>Counts and ordinals in digits or words.</summary>
internal static class Quantity
{
    /// <summary>The count that a node of the layer of numbers says; null when it is vague ("several").</summary>
    public static decimal? Of(Reading reading, Node node) => node.Rule!.With switch
    {
        "vague" => null,
        "half-more" => Plain(reading, node) + 0.5m,
        { } said => decimal.Parse(said, CultureInfo.InvariantCulture),
        null => Plain(reading, node),
    };

    /// <summary>The number of an ordinal.</summary>
    public static int Ordinal(Node node) => node.Parts.Sum(p => p.Value);

    /// <summary>A unit and its count as ISO 8601 writes them: <c>P3M</c>, <c>PT48H</c>, <c>PXD</c>.</summary>
    public static string Iso(Unit unit, decimal? count)
    {
        if (unit == Unit.Fortnight) (unit, count) = (Unit.Week, 2 * count);
        if (unit == Unit.Quarter) (unit, count) = (Unit.Month, 3 * count);
        if (count is { } known && unit is Unit.Decade or Unit.Century) (unit, count) = (Unit.Year, (unit == Unit.Decade ? 10 : 100) * count);
        var number = count is { } value ? value.ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            Unit.Second => $"PT{number}S",
            Unit.Minute => $"PT{number}M",
            Unit.Hour => $"PT{number}H",
            Unit.Day or Unit.Night => $"P{number}D",
            Unit.Week => $"P{number}W",
            Unit.Weekend => $"P{number}WE",
            Unit.Month => $"P{number}M",
            Unit.Decade => $"P{number}DE",
            Unit.Century => $"P{number}CE",
            _ => $"P{number}Y",
        };
    }

    private static decimal Plain(Reading reading, Node node)
    {
        decimal sum = 0;
        foreach (var part in node.Parts) sum += reading.Tokens[part.Token].Digits > 0 ? reading.Tokens[part.Token].Number : part.Value;
        return sum;
    }
}
