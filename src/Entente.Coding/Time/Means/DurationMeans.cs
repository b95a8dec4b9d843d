using System.Globalization;
using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>Stretches of time without a place in time, and what returns.</summary>
internal static class DurationMeans
{
    /// <summary>"three months", "a two-year deal", "decades".</summary>
    public static Meaning? Duration(Reading reading, Node node)
    {
        var unit = (Unit)(node.Get("unit") ?? node.Get("units") ?? node["unit1"]);
        decimal? count = node.Child("number") is { } number ? Quantity.Of(reading, number) : node.Rule!.With == "one" ? 1 : null;
        if (count is { } known && node.Rule!.With == "half-more") count = known + 0.5m;
        if (count > 5000 || count == 0) return null;
        var mod = node.Child("about") is { } about ? PeriodMeans.ModOf(about) : null;
        return new Meaning(Meaning.Duration, Quantity.Iso(unit, count), null, "a length of time that the text does not place") { Mod = mod };
    }

    /// <summary>"two to three weeks".</summary>
    public static Meaning? Between(Reading reading, Node node)
    {
        var unit = (Unit)node["unit"];
        if (Quantity.Of(reading, node.Child("number")!) is not { } least || Quantity.Of(reading, node.Child("number", 1)!) is not { } most || least >= most || most > 5000) return null;
        return new Meaning(Meaning.Duration, Quantity.Iso(unit, least) + "/" + Quantity.Iso(unit, most), null, "a length of time that the text does not place");
    }

    /// <summary>"every Tuesday", "each year".</summary>
    public static Meaning? Set(Reading reading, Node node)
    {
        const string Why = "returns, with no single day";
        if (node.Get("weekday") is { } weekday)
            return new Meaning(Meaning.Set, "XXXX-WXX-" + (weekday == 0 ? 7 : weekday).ToString(CultureInfo.InvariantCulture), null, Why);
        var unit = (Unit)(node.Get("unit") ?? node["unit1"]);
        var count = node.Child("number") is { } number ? Quantity.Of(reading, number) : 1;
        return count is null ? null : new Meaning(Meaning.Set, Quantity.Iso(unit, count), null, Why);
    }
}
