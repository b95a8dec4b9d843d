using Entente.Coding.Time.Grammar;

namespace Entente.Coding.Time.Means;

/// <summary>
/// Whether a text writes 5/3 for May: as its other slashed dates show, else as it writes days with the month's name, the first that decides.
/// Nothing is told when it does neither.
/// </summary>
internal static class SlashOrder
{
    public static bool? Of(Reading reading)
    {
        bool? named = null;
        for (var at = 0; at + 2 < reading.Tokens.Count; at++)
        {
            if (Slashed(reading, at) is { } slashed) return slashed;
            if (named is null && reading.Is(at, "month")) named = Named(reading, at);
        }

        return named;
    }

    private static bool? Slashed(Reading reading, int at)
    {
        var (one, other) = (reading.Tokens[at], reading.Tokens[at + 2]);
        if (reading.Word(at + 1) != "/" || !other.Has(TokenMarks.Glued) || one.Digits is 0 or > 2 || other.Digits is 0 or > 2 || one.Number is < 1 or > 31 || other.Number is < 1 or > 31) return null;
        return other.Number > 12 && one.Number <= 12 ? true : one.Number > 12 && other.Number <= 12 ? false : null;
    }

    private static bool? Named(Reading reading, int month) =>
        reading.Is(month + 1, "day") ? true : month > 0 && reading.Is(month - 1, "day") ? false : null;
}
