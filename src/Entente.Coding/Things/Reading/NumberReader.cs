using System.Globalization;
using Entente.Coding.Things.Units;

namespace Entente.Coding.Things.Reading;

/// <summary>Reads numbers in figures and words: "2,500", "1.2bn", "twenty-five", "half a million", "hundreds of thousands of", "$5".</summary>
internal sealed class NumberReader(Pieces pieces)
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The number that begins at a piece; null when none does.</summary>
    /// <param name="at">The piece.</param>
    /// <param name="second">Whether it is the second of a range, which a hyphen may precede.</param>
    public Number? At(int at, bool second = false)
    {
        var start = at;
        var currency = Currencies.Before(pieces, ref at);
        if (currency is not null && !pieces.Together(start, at)) return null;
        if ((currency is null ? Vague(at) : null) is { } vague) return vague;
        var number = pieces.IsNumber(at) ? Figure(at, second, currency) : Words(at);
        return number is { } n && n.Value < Largest ? n with { Value = Plain(n.Value) } : null;
    }

    // Without the zeros behind the point that multiplying leaves.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private Number? Figure(int at, bool second, string? currency)
    {
        if (!second && currency is null && IsJoined(at)) return null;
        if (!decimal.TryParse(pieces.Key(at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value > Largest) return null;
        if (pieces.IsNumber(at + 1) && pieces.GapAt(at + 1) is Gap.Slash or Gap.None) return null;
        if (pieces.IsLetters(at + 1) && pieces.GapAt(at + 1) == Gap.None && !MayFollow(at + 1, currency)) return null;
        return Scaled(at + 1, value, currency);
    }

    // The digits of "F-16", "9/11" and "COVID-19" are part of a name.
    private bool IsJoined(int at) =>
        pieces.GapAt(at) is Gap.Slash or Gap.Hyphen || (pieces.GapAt(at) == Gap.None && (pieces.IsLetters(at - 1) || pieces.Key(at - 1) is "." or ":" or "#" or "@" or "_" or ","));

    private bool MayFollow(int at, string? currency)
    {
        var key = pieces.Key(at);
        return NumberWords.Scale(key) is not null || MeasureUnits.IsShort(key) || Currencies.IsWord(key) || (NumberWords.Letter(key) is not null && (currency is not null || IsCounted(at + 1)));
    }

    private Number Scaled(int at, decimal value, string? currency)
    {
        var scale = 1m;
        if (pieces.Reads(at, "and", "a", "half")) (value, at) = (value + 0.5m, at + 3);
        for (var steps = 0; steps < 3 && pieces.Together(at - 1, at) && Factor(at, currency) is { } factor && value < Largest; steps++)
            (value, scale, at) = (value * factor, factor, at + 1);
        return new Number(at, value, false, scale, currency);
    }

    private decimal? Factor(int at, string? currency)
    {
        if (NumberWords.Scale(pieces.Key(at)) is { } scale) return scale;
        return pieces.GapAt(at) == Gap.None && (currency is not null || IsCounted(at + 1)) ? NumberWords.Letter(pieces.Key(at)) : null;
    }

    // "3.3m barrels", "10k troops", but "a 15m wall"
    private bool IsCounted(int at) =>
        pieces.IsLetters(at) && pieces.GapAt(at) == Gap.Space && (Currencies.IsWord(pieces.Key(at)) || Singular.Of(pieces.Key(at)) != pieces.Key(at));

    // "twenty-five", "two hundred and ten thousand", "a million", "a dozen"
    private Number? Words(int start)
    {
        var at = start;
        decimal total = 0, current = 0, scale = 1;
        if (pieces.Key(at) is "a" or "an")
        {
            if (NumberWords.Scale(pieces.Key(at + 1)) is null || !pieces.Together(at, at + 1)) return null;
            (current, at) = (1, at + 1);
        }
        else if (pieces.GapAt(at) is Gap.Hyphen or Gap.Slash or Gap.None && pieces.IsLetters(at - 1)) return null;

        var any = at > start;
        for (; at < pieces.Count && (at == start || pieces.Together(start, at)); at++)
        {
            var key = pieces.Key(at);
            if (NumberWords.Unit(key) is { } unit && (current == 0 ? !any || total > 0 : (current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && unit < 10)) && scale <= 100)) current += unit;
            else if (NumberWords.Ten(key) is { } ten && (current == 0 ? !any || total > 0 : current % 100 == 0)) current += ten;
            else if (any && NumberWords.Scale(key) is { } factor && total + current < Largest)
            {
                if (factor <= 100) current *= factor;
                else (total, current) = factor > total && total > 0 && current == 0 ? (total * factor, 0) : (total + (current * factor), 0);
                scale = factor;
            }
            else if (any && key == "and" && scale >= 100 && (NumberWords.Unit(pieces.Key(at + 1)) ?? NumberWords.Ten(pieces.Key(at + 1))) is not null && total + current > 0 && scale is 100 or 1000) continue;
            else break;
            any = true;
            if (pieces.GapAt(at + 1) == Gap.Slash || (pieces.GapAt(at + 1) == Gap.None && pieces.IsLetters(at + 1))) return null;
        }

        if (!any) return null;
        var end = pieces.Key(at - 1) == "and" ? at - 1 : at;
        return pieces.Reads(end, "and", "a", "half") ? Scaled(end, total + current, null) : new Number(end, total + current, false, scale, null);
    }

    private Number? Vague(int at)
    {
        if (pieces.Key(at) == "half" && pieces.Key(at + 1) is "a" or "an" && NumberWords.Scale(pieces.Key(at + 2)) is { } half) return new Number(at + 3, half / 2, false, half, null);
        if (pieces.Reads(at, "a", "quarter", "of", "a") && NumberWords.Scale(pieces.Key(at + 4)) is { } quarter) return new Number(at + 5, quarter / 4, false, quarter, null);
        if (pieces.Reads(at, "a", "couple")) return Few(pieces.Key(at + 2) == "of" ? at + 3 : at + 2, 2, vague: false);
        if (pieces.Reads(at, "a", "few")) return Few(at + 2, 3, vague: true);
        if (pieces.Reads(at, "a", "handful", "of")) return Few(at + 3, 3, vague: true);
        if (pieces.Key(at) == "several") return Few(at + 1, 3, vague: true);
        return NumberWords.Plural(pieces.Key(at)) is { } plural ? Many(at, plural) : null;
    }

    private Number Few(int at, decimal value, bool vague) =>
        NumberWords.Scale(pieces.Key(at)) is { } scale && pieces.Together(at - 1, at) ? new Number(at + 1, value * scale, vague, scale, null) : new Number(at, value, vague, 1, null);

    // "dozens", "hundreds of", "tens of thousands of"
    private Number? Many(int at, decimal value)
    {
        var end = at + 1;
        if (pieces.Key(end) == "of" && NumberWords.Plural(pieces.Key(end + 1)) is { } more && more >= 1000) (value, end) = (value * more, end + 2);
        else if (pieces.Key(at) == "tens") return null;
        if (pieces.Key(end) == "of") end++;
        return new Number(end, value * 2, true, 1, null);
    }
}
