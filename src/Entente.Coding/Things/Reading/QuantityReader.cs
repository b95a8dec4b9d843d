using Entente.Coding.Time;

namespace Entente.Coding.Things.Reading;

/// <summary>Reads numbers with their bounds and ranges: "at least 40", "20 to 30", "between $5 and $7 billion", "500 or more".</summary>
internal sealed class QuantityReader(Pieces pieces)
{
    private readonly NumberReader _numbers = new(pieces);

    /// <summary>The quantity that begins at a piece; null when none does, or when it is a date or part of a name.</summary>
    public Quantity? At(int at)
    {
        var start = at;
        var bound = Bounds.Read(pieces, ref at);
        // "about more than", "nearly about" and the like.
        if (bound == Bound.About && Bounds.Read(pieces, ref at) is not Bound.None and var inner) bound = inner;
        if (at != start && !pieces.Together(start, at)) return null;
        if (_numbers.At(at) is not { } first || (first.Currency is null && IsDate(at, first, bound))) return null;
        if (Range(at, first, bound) is { } range) return range with { First = start };
        if (bound == Bound.Between) return null;
        var quantity = new Quantity(start, first.End, first.Vague ? null : first.Value, first.Vague || bound == Bound.Least ? first.Value : null,
            bound == Bound.Most && !first.Vague ? first.Value : null, first.Currency, first.Scale > 1, bound != Bound.None);
        return Trailing(quantity);
    }

    private Quantity? Range(int at, Number first, Bound bound)
    {
        var join = first.End;
        if (bound == Bound.Between || IsShare(join)) join = SkipUnit(join);
        if (!pieces.Together(at, join) || first.Vague) return null;
        var next = pieces.Key(join) switch
        {
            "and" when bound == Bound.Between => join + 1,
            "to" or "or" when bound != Bound.Between => join + 1,
            _ when pieces.GapAt(join) == Gap.Hyphen && bound != Bound.Between && pieces.Key(join) is not "to" => join,
            _ => -1,
        };
        if (next < 0 || !pieces.Together(at, next) || _numbers.At(next, second: true) is not { Vague: false } second) return null;
        if (IsChange(at) && !(first.Scale == 1 && second.Scale > 1 && bound != Bound.Between)) return null;
        var low = first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale ? first.Value * second.Scale : first.Value;
        if (low >= second.Value || (pieces.Key(join) == "or" && second.Value - low > 2 && first.Scale == second.Scale && second.Value < low * 1.2m)) return null;
        return new Quantity(at, second.End, null, low, second.Value, first.Currency ?? second.Currency, second.Scale > 1, bound != Bound.None);
    }

    // "from 10 to 12" is a change.
    private bool IsChange(int at) => pieces.Key(at - 1) == "from" && pieces.Together(at - 1, at);

    private bool IsShare(int at) => pieces.Key(at) is "%" or "percent" || pieces.Reads(at, "per", "cent");

    private int SkipUnit(int at)
    {
        for (var end = at; end <= at + 3; end++)
            if (pieces.Key(end) is "and" or "to" || (end > at && pieces.GapAt(end) == Gap.Hyphen && pieces.IsNumber(end))) return end;
        return at;
    }

    private Quantity Trailing(Quantity quantity)
    {
        var end = quantity.End;
        if (quantity.Count is not { } count || !pieces.Together(quantity.First, end)) return quantity;
        if (pieces.Reads(end, "or", "more")) return quantity with { End = end + 2, Min = count };
        if (pieces.Reads(end, "or", "fewer") || pieces.Reads(end, "or", "less")) return quantity with { End = end + 2, Max = count };
        if (pieces.Key(end) == "plus" && pieces.GapAt(end) == Gap.Hyphen) return quantity with { End = end + 1, Min = count };
        if (pieces.Key(end) == "+" && pieces.GapAt(end) == Gap.None) return quantity with { End = end + 1, Min = count };
        return pieces.Reads(end, "or", "so") ? quantity with { End = end + 2 } : quantity;
    }

    private bool IsDate(int at, Number number, Bound bound)
    {
        if (!pieces.IsNumber(at)) return false;
        if (IsMonth(number.End) || (pieces.Key(number.End) == "of" && IsMonth(number.End + 1)) || (IsMonth(at - 1) && number.Value <= 31)) return true;
        if (pieces.IsLetters(at - 1) && pieces.Together(at - 1, at) && pieces.GapAt(at) == Gap.Space && bound == Bound.None && IsLabel(at - 1)) return true;
        return bound is Bound.None or Bound.About && number.Value is >= 1900 and < 2100 && pieces.Key(at).Length == 4 && number.End == at + 1 && IsYear(at);
    }

    private bool IsMonth(int at) => pieces.IsLetters(at) && Calendar.Month(pieces.Text(at, at + 1)) > 0;

    // "Resolution 2231", "Route 60"
    private bool IsLabel(int at) => pieces.IsCapital(at) && pieces.Key(at) is "resolution" or "route" or "article" or "section" or "chapter" or "highway" or "level" or "mark"
        or "no" or "number" or "page" or "paragraph" or "area" or "sector" or "zone" or "phase" or "tier" or "flight" or "class" or "group" or "gate" or "room" or "annex" or "act" or "law" or "decree" or "order";

    private bool IsYear(int at) =>
        pieces.Key(at - 1) is "in" or "since" or "by" or "until" or "of" or "from" or "to" or "year" or "early" or "late" or "mid" or "through" or "during" or "before"
            or "after" or "for" or "and" or "the" or "(" or "," or "spring" or "summer" or "autumn" or "fall" or "winter" or "s"
        || IsMonth(at - 1) || !pieces.IsLetters(at + 1);
}
