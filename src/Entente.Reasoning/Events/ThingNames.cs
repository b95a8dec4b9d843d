using System.Globalization;
using Entente.Model.Claims;

namespace Entente.Reasoning.Events;

/// <summary>Says a thing for people.</summary>
internal static class ThingNames
{
    public static string Of(Thing thing)
    {
        string?[] parts =
        [
            Number(thing.Count), thing.Unit, Number(thing.Amount), thing.Currency, thing.Item ?? (thing.Amount is null ? thing.Kind : null),
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private static string? Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture);
}
