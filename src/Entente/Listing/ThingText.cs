using System.Globalization;
using Entente.Model.Claims;

namespace Entente.Listing;

/// <summary>Things in words, such as "500 × launcher Verba (man-portable air defence)" or "EUR 500 million".</summary>
internal static class ThingText
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    public static string Of(Thing thing)
    {
        if (thing.Amount is { } amount) return string.Join(' ', Parts(thing.Currency, Number(amount), thing.Item));
        var times = thing.Kind is "arms" or "goods" ? " ×" : null;
        var percent = thing.Kind == "percent" ? "%" : null;
        var head = string.Join(' ', Parts(thing.Count is { } count ? Number(count) + percent + times : null, thing.Unit, thing.Item));
        if (head.Length == 0) return thing.Category ?? thing.Kind;
        return thing.Category is null || thing.Category == thing.Item ? head : $"{head} ({thing.Category})";
    }

    private static string Number(decimal value) => value switch
    {
        >= Billion when value % (Billion / 1000) == 0 => (value / Billion).ToString("0.###", CultureInfo.InvariantCulture) + " billion",
        >= Million when value % (Million / 1000) == 0 => (value / Million).ToString("0.###", CultureInfo.InvariantCulture) + " million",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Parts(params string?[] parts) => parts.OfType<string>();
}
